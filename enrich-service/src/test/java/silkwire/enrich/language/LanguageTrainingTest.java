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
        LanguageTraining.run(sets, folder.resolve("once"));
        LanguageTraining.run(sets, folder.resolve("again"));

        // then
        for (Script script : NgramModel.SCRIPTS) {
            String name = NgramModel.nameOf(script);
            assertThat(folder.resolve("again").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("once").resolve(name))
                    .isNotEmptyFile();
        }
    }

    @Test
    void theOrderOfSentencesDoesNotMatter() throws IOException {
        // given
        LanguageTraining.run(sets(SENTENCES), folder.resolve("once"));

        // when
        LanguageTraining.run(sets(SENTENCES.reversed()), folder.resolve("reversed"));

        // then
        assertThat(folder.resolve("reversed/cyrl.ngrams")).hasSameBinaryContentAs(folder.resolve("once/cyrl.ngrams"));
    }

    @Test
    void whatWasLearntIsKnown() throws IOException {
        // given
        LanguageTraining.run(sets(SENTENCES), folder.resolve("model"));

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
                boolean teaches = mix.trains("flores", language, row).isPresent();
                boolean judges = mix.judges("flores", language, row).isPresent();

                // then
                assertThat(teaches && judges).isFalse();
            }
        }
        assertThat(mix.trains("flores", "swh_Latn", 0)).contains("und");
        assertThat(mix.judges("flores", "cat_Latn", 1)).contains("und");
        assertThat(mix.trains("flores", "awa_Deva", 0)).isEmpty();
    }

    @Test
    void aFalseAcceptIsCountedApart() throws IOException {
        // given
        Path sets = sets(List.of(row("swh_Latn", "Habari za asubuhi"), row("swh_Latn", "Treni imefika kwa wakati")));

        // when
        LanguageScore score = LanguageTraining.judge(
                sets, new FixedDetector(new DetectedLanguages(new Language("tr", 1, "Latn"), List.of())), 40);

        // then
        assertThat(score).isEqualTo(new LanguageScore(0, 0, 1, 1));
        assertThat(score.falseAccepts()).isEqualTo(1);
        assertThat(score.accuracy()).isZero();
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

    private Path sets(List<String> rows) throws IOException {
        Path sets = Files.createTempDirectory(folder, "sets");
        Files.write(sets.resolve(SentenceSet.SIB.file()), rows);
        Files.write(sets.resolve(SentenceSet.FLORES.file()), rows);
        return sets;
    }

    private static String row(String language, String text) {
        return "{\"flores\":\"" + language + "\",\"text\":\"" + text + "\"}";
    }

    private static String code(LanguageDetector detector, String text) {
        return detector.detect(Document.of("", text, List.of())).language().code();
    }
}
