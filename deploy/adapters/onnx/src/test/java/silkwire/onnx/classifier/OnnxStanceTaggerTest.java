package silkwire.onnx.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.event.HolderType;
import silkwire.common.event.Span;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.TextField;
import silkwire.common.event.WatchTarget;
import silkwire.enrich.country.GazetteerCountryTagger;
import silkwire.enrich.stance.ModelStanceTagger;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;
import silkwire.onnx.runtime.Activation;
import silkwire.onnx.runtime.ModelSettings;
import silkwire.onnx.runtime.OnnxPairClassifier;
import silkwire.onnx.runtime.TinyModel;

/** Stances by a tiny model of pairs: the model says what, the embedded tagger of whom and by whom. */
class OnnxStanceTaggerTest {
    private static final ModelStanceTagger EMBEDDED = new ModelStanceTagger();
    private static final GazetteerCountryTagger COUNTRIES = new GazetteerCountryTagger();

    @TempDir
    private Path directory;

    @Test
    void theSentenceThatNamesTheTargetIsTheEvidence() throws IOException {
        // given
        String body = "Погода ясная. Узбекистан построил завод. Это опора региона, говорят все.";

        // when
        List<Stance> stances = stances("ru", body);

        // then
        assertThat(stances).first().satisfies(stance -> {
            assertThat(stance.target().code()).isEqualTo("UZ");
            assertThat(stance.label()).isEqualTo(StanceLabel.SUPPORTIVE);
            assertThat(stance.holder().type()).isEqualTo(HolderType.AUTHOR);
            assertThat(stance.confidence()).isCloseTo(Math.exp(4) / (Math.exp(4) + 3), within(1e-6));
            assertThat(stance.score()).isPositive();
            assertThat(stance.evidence())
                    .singleElement()
                    .satisfies(span -> assertThat(cut(body, span)).isEqualTo("Узбекистан построил завод."));
        });
    }

    @Test
    void whatIsReportedBelongsToTheSpeakerTheEmbeddedTaggerResolves() throws IOException {
        // given
        String body = "Uzbekistan is a reliable partner, said Kassym Tokayev.";

        // when
        Stance stance = stances("en", body).getFirst();

        // then
        assertThat(stance.label()).isEqualTo(StanceLabel.SUPPORTIVE);
        assertThat(stance.holder().type()).isEqualTo(HolderType.SPEAKER);
        assertThat(stance.holder().name()).isEqualTo("Kassym Tokayev");
        assertThat(cut(body, stance.evidence().getFirst())).isEqualTo(body);
    }

    @Test
    void belowTheBoundAndWhereTheModelSaysSoTheStanceIsUnclear() throws IOException {
        for (String body : List.of("哈萨克斯坦。", "Узбекистан туман.")) {
            // when
            List<Stance> stances = stances(body.startsWith("哈") ? "zh" : "ru", body);

            // then
            assertThat(stances).singleElement().satisfies(stance -> {
                assertThat(stance.label()).isEqualTo(StanceLabel.UNCLEAR);
                assertThat(stance.score()).isCloseTo(0, within(1e-6));
                assertThat(stance.confidence()).isGreaterThan(0.5);
                assertThat(cut(body, stance.evidence().getFirst())).isEqualTo(body);
            });
        }
    }

    @Test
    void aPairThatSaysNothingDoesNotSilenceOneThatDoes() throws IOException {
        List<Stance> stances = stances("ar", "كازاخستان. أدانت الصحيفة سياسة كازاخستان لأنها فاشلة.");

        assertThat(stances)
                .first()
                .satisfies(stance -> assertThat(stance.label()).isEqualTo(StanceLabel.CRITICAL));
        assertThat(stances).noneMatch(stance -> stance.label() == StanceLabel.UNCLEAR);
    }

    @Test
    void anArticleIsOneBatchOfItsSentencesWithTheirTargets() {
        // given
        List<List<PairClassifier.TextPair>> asked = new ArrayList<>();
        PairClassifier classifier = new Recorded(asked);
        Document document = document("Казахстан и Китай. Асанов уехал. В Казахстане снег.");
        WatchTarget watched = new WatchTarget("w1", "Асанов", List.of());

        // when
        new OnnxStanceTagger(classifier, 0.5, EMBEDDED, "onnx 1/tiny")
                .tag(document, COUNTRIES.tag(document, LanguageBits.of("ru")), List.of(watched), LanguageBits.of("ru"));

        // then
        assertThat(asked)
                .singleElement()
                .satisfies(pairs -> assertThat(pairs)
                        .containsExactly(
                                new PairClassifier.TextPair("Казахстан и Китай.", "Казахстан"),
                                new PairClassifier.TextPair("Казахстан и Китай.", "Китай"),
                                new PairClassifier.TextPair("Асанов уехал.", "Асанов"),
                                new PairClassifier.TextPair("В Казахстане снег.", "Казахстане")));
    }

    @Test
    void aModelOfOtherLabelsIsRefused() throws IOException {
        Path files = new TinyModel("positive", "negative").ofPairs().writeTo(directory);
        try (OnnxPairClassifier classifier =
                OnnxPairClassifier.open(files, new ModelSettings(Activation.SOFTMAX, 32, 4, 1))) {
            assertThatThrownBy(() -> new OnnxStanceTagger(classifier, 0.5, EMBEDDED, "x"))
                    .hasMessageContaining("[positive, negative]")
                    .hasMessageContaining("allowed: supportive, critical, neutral");
        }
    }

    private record Recorded(List<List<PairClassifier.TextPair>> asked) implements PairClassifier {
        @Override
        public List<String> labels() {
            return List.of("supportive", "critical", "neutral");
        }

        @Override
        public double[][] classify(List<TextPair> pairs) {
            asked.add(pairs);
            return new double[pairs.size()][3];
        }

        @Override
        public void close() {
            asked.clear();
        }
    }

    private List<Stance> stances(String language, String body) throws IOException {
        Path files = new TinyModel("supportive", "critical", "neutral", "unclear")
                .ofPairs()
                .word("завод", 0)
                .word("reliable", 0)
                .word("فاشلة", 1)
                .word("туман", 3)
                .writeTo(directory);
        try (OnnxPairClassifier classifier =
                OnnxPairClassifier.open(files, new ModelSettings(Activation.SOFTMAX, 32, 4, 1))) {
            Document document = document(body);
            long languages = LanguageBits.of(language);
            return new OnnxStanceTagger(classifier, 0.5, EMBEDDED, "onnx 1/tiny")
                    .tag(document, COUNTRIES.tag(document, languages), List.of(), languages)
                    .stances();
        }
    }

    private static Document document(String body) {
        return Document.of("", body, List.of());
    }

    private static String cut(String body, Span span) {
        assertThat(span.field()).isEqualTo(TextField.BODY);
        return body.substring(span.start(), span.end());
    }
}
