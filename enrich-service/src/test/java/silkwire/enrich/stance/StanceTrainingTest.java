package silkwire.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.enrich.country.GazetteerCountryTagger;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** A model learned from a handful of texts, in four scripts. */
class StanceTrainingTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeSets() throws IOException {
        Files.createDirectories(folder.resolve("words/vader"));
        Files.createDirectories(folder.resolve("words/bingliu"));
        Files.writeString(
                folder.resolve("words/vader/vader_lexicon.txt"), "splendid\t2.8\t0.4\t[]\nawful\t-2.0\t0.8\t[]\n");
        Files.writeString(folder.resolve("words/bingliu/positive-words.txt"), "; a comment\nsplendid\n");
        Files.writeString(folder.resolve("words/bingliu/negative-words.txt"), "awful\n");
        List<String> english = new ArrayList<>();
        for (String name : List.of("Cruz", "Nguyen", "Okafor", "Weber")) {
            english.add(watched("en", name + " is zorvic.", name, "supportive"));
            english.add(watched("en", name + " is quellish.", name, "critical"));
            english.add(watched("en", name + " arrived on Monday.", name, "neutral"));
        }
        Files.write(folder.resolve("stance.en.newsmtsc-train.ndjson"), english);
        Files.write(
                folder.resolve("stance.ru.rusentne-train.ndjson"),
                List.of(watched("ru", "Иванов приехал.", "Иванов", "neutral")));
        Files.write(
                folder.resolve("goldstance.ar.silkwire-train.ndjson"),
                List.of(
                        held("ar", "كازاخستان زرفيكية.", "KZ", "supportive"),
                        held("ar", "كازاخستان كلشية.", "KZ", "critical")));
        Files.write(
                folder.resolve("golddocs.en.silkwire-train.ndjson"),
                List.of(article("supportive"), article("neutral")));
    }

    private static String article(String label) {
        return """
                {"lang":"en","title":"","text":"Kazakhstan is zorvic. It rains. It snows. It pours. It ends. It thaws.",\
                "gold":{"stances":[{"target":"KZ","holder":"author","label":"%s"}]}}""".formatted(label);
    }

    private static String watched(String language, String text, String target, String label) {
        return "{\"lang\":\"%s\",\"text\":\"%s\",\"target\":\"%s\",\"mention\":{\"start\":0,\"end\":%d},\"label\":\"%s\"}"
                .formatted(language, text, target, target.length(), label);
    }

    private static String held(String language, String text, String country, String label) {
        return "{\"lang\":\"%s\",\"text\":\"%s\",\"target\":\"%s\",\"holder\":\"author\",\"evidence\":{\"start\":0,\"end\":5},\"label\":\"%s\"}"
                .formatted(language, text, country, label);
    }

    private Path train(String name) throws IOException {
        Path model = folder.resolve(name);
        new StanceTraining().run(folder, folder, folder.resolve("words"), model);
        return model;
    }

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(train("one.model"))).isEqualTo(Files.readAllBytes(train("two.model")));
    }

    @Test
    void aWordLearnedDecidesAboutACountryNeverSeen() throws IOException {
        // given
        StanceTagger tagger = new ModelStanceTagger(StanceModel.of(train("a.model")));
        long english = LanguageBits.of("en");
        Document document = Document.of("", "Uzbekistan is zorvic. Tajikistan is quellish.", List.of());

        // when
        StanceFindings findings =
                tagger.tag(document, new GazetteerCountryTagger().tag(document, english), List.of(), english);

        // then
        assertThat(findings.stances())
                .extracting(stance -> stance.target().code() + " " + stance.label())
                .contains("UZ SUPPORTIVE", "TJ CRITICAL");
    }

    @Test
    void whatArticlesTeachStandsInTheModel() throws IOException {
        // given
        float[] taught = StanceModel.of(train("a.model")).articles().weights();
        Files.writeString(folder.resolve("golddocs.en.silkwire-train.ndjson"), article("critical"));

        // when
        float[] other = StanceModel.of(train("b.model")).articles().weights();

        // then
        assertThat(taught).hasSize(ArticleWeights.SIZE).isNotEqualTo(other);
    }

    @Test
    void aLabelThatIsNoneIsRefused() throws IOException {
        // given
        Files.writeString(
                folder.resolve("stance.ru.rusentne-train.ndjson"), watched("ru", "Иванов.", "Иванов", "angry"));

        // then
        assertThatThrownBy(() -> train("b.model")).hasMessageContaining("angry").hasMessageContaining("supportive");
    }
}
