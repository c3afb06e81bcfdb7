package silkwire.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.event.Language;
import silkwire.enrich.text.Document;

/** Training on a few invented sentences. */
class LanguageTrainingTest {
    private static final List<String> SENTENCES = List.of(
            row("rus_Cyrl", "Сегодня утром поезд снова пришёл вовремя, и все были довольны."),
            row("kaz_Cyrl", "Бүгін таңертең пойыз уақытында келді, бәрі риза болды."),
            row("tgk_Cyrl", "Имрӯз субҳ қатора сари вақт омад ва ҳама хурсанд шуданд."),
            row("arb_Arab", "وصل القطار هذا الصباح في موعده وكان الجميع سعداء."),
            row("pes_Arab", "امروز صبح قطار سر وقت رسید و همه خوشحال بودند."),
            row("tur_Latn", "Bu sabah tren yine zamanında geldi ve herkes memnun oldu."),
            row("fra_Latn", "Ce matin le train est arrivé à l’heure et tous étaient contents."));

    @TempDir
    private Path folder;

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        // given
        Path sets = sets(SENTENCES);

        // when
        LanguageTraining.run(corpus(), sets, folder.resolve("once"));
        LanguageTraining.run(corpus(), sets, folder.resolve("again"));

        // then
        for (Script script : LanguageModel.SCRIPTS) {
            String name = LanguageModelFile.nameOf(script);
            assertThat(folder.resolve("again").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("once").resolve(name))
                    .isNotEmptyFile();
        }
    }

    @Test
    void theOrderOfSentencesDoesNotMatter() throws IOException {
        // given
        LanguageTraining.run(corpus(), sets(SENTENCES), folder.resolve("once"));

        // when
        LanguageTraining.run(corpus(), sets(SENTENCES.reversed()), folder.resolve("reversed"));

        // then
        assertThat(folder.resolve("reversed/cyrl.model")).hasSameBinaryContentAs(folder.resolve("once/cyrl.model"));
    }

    @Test
    void whatWasLearntIsKnown() throws IOException {
        // given
        LanguageTraining.run(corpus(), sets(SENTENCES), folder.resolve("model"));

        // when
        LanguageDetector detector = new NgramLanguageDetector(folder.resolve("model"));

        // then
        assertThat(code(detector, "Бүгін пойыз уақытында келді")).isEqualTo("kk");
        assertThat(code(detector, "Имрӯз қатора сари вақт омад")).isEqualTo("tg");
        assertThat(code(detector, "قطار سر وقت رسید و همه خوشحال")).isEqualTo("fa");
    }

    @Test
    void noSentenceBothTeachesAndJudges() {
        // given
        TrainingMix mix = new TrainingMix();

        for (String language : List.of("rus_Cyrl", "bak_Cyrl", "cat_Latn", "swh_Latn", "awa_Deva", "jpn_Jpan")) {
            for (int row = 0; row < 4; row++) {
                // when
                boolean teaches = mix.trains("flores", row);
                boolean judges = mix.judges("flores", language, row).isPresent();

                // then
                assertThat(teaches).isNotEqualTo(judges);
            }
        }
        assertThat(mix.judges("flores", "cat_Latn", 1)).contains("und");
        assertThat(mix.judges("flores", "arz_Arab", 1)).contains("ar");
        assertThat(mix.classOf("cat_Latn")).isEqualTo("und-cat_Latn");
    }

    @Test
    void aFalseAcceptIsCountedApart() throws IOException {
        // given
        List<String> rows = List.of(row("swh_Latn", "Habari za asubuhi"), row("swh_Latn", "Treni imefika kwa wakati"));

        // when
        LanguageScore score = LanguageTraining.judge(
                sets(rows), new FixedDetector(new DetectedLanguages(new Language("tr", 1, "Latn"), List.of())), 40);

        // then
        assertThat(score.foreign()).isEqualTo(1);
        assertThat(score.falseAccepts()).isEqualTo(1);
        assertThat(score.accuracy()).isZero();
        assertThat(score.commonestConfusions(5)).containsExactly("swh_Latn>tr 1");
    }

    private record FixedDetector(DetectedLanguages answer) implements LanguageDetector {
        @Override
        public DetectedLanguages detect(Document document) {
            return answer;
        }

        @Override
        public String version() {
            return "fixed";
        }
    }

    private Path corpus() throws IOException {
        return Files.createTempDirectory(folder, "corpus");
    }

    private Path sets(List<String> rows) throws IOException {
        Path sets = Files.createTempDirectory(folder, "sets");
        Files.write(sets.resolve(SentenceSet.SIB.files()), rows);
        Files.write(sets.resolve(SentenceSet.FLORES.files()), rows);
        return sets;
    }

    private static String row(String language, String text) {
        return "{\"flores\":\"" + language + "\",\"text\":\"" + text + "\"}";
    }

    private static String code(LanguageDetector detector, String text) {
        return detector.detect(Document.of("", text, List.of())).language().code();
    }
}
