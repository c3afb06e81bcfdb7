package silkwire.onnx.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.event.Mark;
import silkwire.common.event.MarkKind;
import silkwire.common.event.TextField;
import silkwire.common.event.Topic;
import silkwire.enrich.language.DetectedLanguages;
import silkwire.enrich.language.NgramLanguageDetector;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;
import silkwire.onnx.runtime.Activation;
import silkwire.onnx.runtime.ModelSettings;
import silkwire.onnx.runtime.OnnxClassifier;
import silkwire.onnx.runtime.TinyModel;

/** The taggers over a tiny model: whole texts, however long. */
class OnnxTaggersTest {
    private static final String POLITICS = "medtop:11000000";
    private static final String SPORT = "medtop:15000000";

    @TempDir
    private Path directory;

    @Test
    void aTopicComesWithTheSentenceThatShowsIt() throws IOException {
        try (OnnxClassifier classifier = classifier(POLITICS, SPORT)) {
            String body = "Сегодня тепло. Завтра выборы и снова выборы.";

            List<Topic> topics = tagger(classifier).tag(Document.of("", body, List.of()), LanguageBits.ALL);

            assertThat(topics).extracting(Topic::code).containsExactly(POLITICS);
            assertThat(topics.getFirst().confidence()).isGreaterThan(0.8);
            assertThat(topics.getFirst().evidence())
                    .anySatisfy(span ->
                            assertThat(body.substring(span.start(), span.end())).contains("выборы"));
        }
    }

    @Test
    void theEndOfALongTextCountsAsMuchAsItsBeginning() throws IOException {
        try (OnnxClassifier classifier = classifier(POLITICS, SPORT)) {
            String half = String.join(
                    " ", IntStream.range(0, 100).mapToObj(n -> "выборы.").toList());
            String other = String.join(
                    " ", IntStream.range(0, 100).mapToObj(n -> "матч.").toList());

            List<Topic> topics =
                    tagger(classifier).tag(Document.of("", half + " " + other, List.of()), LanguageBits.ALL);

            assertThat(topics).extracting(Topic::code).containsExactlyInAnyOrder(POLITICS, SPORT);
            assertThat(topics)
                    .allSatisfy(topic -> assertThat(topic.confidence()).isCloseTo(0.5, within(0.02)));
        }
    }

    @Test
    void aSentenceLongerThanAWindowIsReadToItsEnd() throws IOException {
        try (OnnxClassifier classifier = classifier(POLITICS, SPORT)) {
            String sentence = "слово ".repeat(60) + "матч матч матч";
            Document document = Document.of("", sentence, List.of());

            List<Windows.Window> windows = Windows.of(document, classifier);

            assertThat(windows).hasSize(11);
            assertThat(windows.stream().mapToInt(window -> window.tokens().length))
                    .containsOnly(6, 3);
            assertThat(tagger(classifier).tag(document, LanguageBits.ALL)).isNotEmpty();
        }
    }

    @Test
    void shortSentencesShareAWindowAndMarkedOnesAreSkipped() throws IOException {
        try (OnnxClassifier classifier = classifier(POLITICS, SPORT)) {
            String skipped = "матч матч матч.";
            Document document = Document.of(
                    "عنوان",
                    skipped + "\nВыборы. Да. Нет.",
                    List.of(new Mark(TextField.BODY, 0, skipped.length(), MarkKind.NAVIGATION)));

            List<Windows.Window> windows = Windows.of(document, classifier);

            assertThat(windows.getFirst().sentences()).hasSizeGreaterThan(1);
            assertThat(windows)
                    .allSatisfy(window -> assertThat(window.sentences())
                            .noneMatch(span -> span.field() == TextField.BODY && span.start() < skipped.length()));
        }
    }

    @Test
    void aTextWithoutWordsHasNoTopicAndNoLanguage() throws IOException {
        try (OnnxClassifier classifier = classifier(POLITICS, SPORT);
                OnnxClassifier languages = classifier("ru", "kk")) {
            Document empty = Document.of("", "", List.of());

            assertThat(tagger(classifier).tag(empty, LanguageBits.ALL)).isEmpty();
            assertThat(detector(languages).detect(empty).language().code()).isEqualTo(DetectedLanguages.UNDETERMINED);
        }
    }

    @Test
    void theLanguageIsThatOfTheModelAndTheScriptThatOfTheText() throws IOException {
        try (OnnxClassifier classifier = classifier("kk", "ru")) {
            DetectedLanguages found = detector(classifier).detect(Document.of("", "выборы, выборы!", List.of()));

            assertThat(found.language().code()).isEqualTo("kk");
            assertThat(found.language().script()).isEqualTo("Cyrl");
            assertThat(detector(classifier)
                            .detect(Document.of("", "другие слова", List.of()))
                            .language()
                            .code())
                    .isEqualTo(DetectedLanguages.UNDETERMINED);
        }
    }

    @Test
    void aLabelThatIsNoCodeIsRefused() throws IOException {
        try (OnnxClassifier classifier = classifier(POLITICS, "sports")) {
            assertThatThrownBy(() -> tagger(classifier)).hasMessageContaining("'sports'");
            assertThatThrownBy(() -> detector(classifier)).hasMessageContaining("'" + POLITICS + "'");
        }
    }

    private OnnxClassifier classifier(String first, String second) throws IOException {
        Path files = Files.createDirectories(directory.resolve(first.replace(':', '-') + second.replace(':', '-')));
        new TinyModel(first, second).word("выборы", 0).word("матч", 1).writeTo(files);
        return OnnxClassifier.open(files, new ModelSettings(Activation.SOFTMAX, 8, 4, 1));
    }

    private static OnnxTopicTagger tagger(WindowClassifier classifier) {
        return new OnnxTopicTagger(classifier, 0.3, "onnx 1/tiny");
    }

    private static OnnxLanguageDetector detector(WindowClassifier classifier) {
        return new OnnxLanguageDetector(classifier, 0.6, new NgramLanguageDetector(), "onnx 1/tiny");
    }
}
