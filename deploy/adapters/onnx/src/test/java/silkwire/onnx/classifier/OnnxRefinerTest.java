package silkwire.onnx.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Target;
import silkwire.common.event.Topic;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.enrich.language.NgramLanguageDetector;
import silkwire.enrich.stance.ModelStanceTagger;
import silkwire.onnx.runtime.Activation;
import silkwire.onnx.runtime.ModelSettings;
import silkwire.onnx.runtime.OnnxClassifier;
import silkwire.onnx.runtime.OnnxPairClassifier;
import silkwire.onnx.runtime.TinyModel;

class OnnxRefinerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String POLITICS = "medtop:11000000";
    private static final ModelSettings SETTINGS = new ModelSettings(Activation.SOFTMAX, 32, 4, 1);

    @TempDir
    private Path directory;

    @Test
    void aPublishedArticleIsAnsweredKindByKind() throws IOException, EventDecodingException {
        try (OnnxClassifier topics = OnnxClassifier.open(model("t", false, POLITICS, "medtop:15000000"), SETTINGS);
                OnnxClassifier languages = OnnxClassifier.open(model("l", false, "kk", "ru"), SETTINGS);
                OnnxPairClassifier stances =
                        OnnxPairClassifier.open(model("s", true, "supportive", "critical", "neutral"), SETTINGS)) {
            OnnxRefiner refiner = refiner(new OnnxRefiner.Slow(
                    new OnnxLanguageDetector(languages, 0.6, new NgramLanguageDetector(), "onnx 1/l"),
                    new OnnxTopicTagger(topics, 0.3, "onnx 1/t"),
                    new OnnxStanceTagger(stances, 0.5, new ModelStanceTagger(), "onnx 1/s")));

            // when
            ArticleRefined refined = refiner.refine(article()).orElseThrow();

            // then
            assertThat(refined.revision()).isEqualTo(2);
            assertThat(refined.refinedAt()).isEqualTo(NOW);
            assertThat(refined.taggers()).containsOnlyKeys("language", "topic", "stance");
            assertThat(refined.language())
                    .satisfies(language -> assertThat(language.code()).isEqualTo("kk"));
            assertThat(refined.topics()).extracting(Topic::code).containsExactly(POLITICS);
            assertThat(refined.stances())
                    .extracting(Stance::target)
                    .contains(Target.country("UZ"), Target.named("w1", "Асанов"));
            assertThat(refined.stances())
                    .filteredOn(stance -> stance.target().equals(Target.country("UZ")))
                    .first()
                    .satisfies(stance -> assertThat(stance.label()).isEqualTo(StanceLabel.SUPPORTIVE));
            assertThat(refined.countries()).isNull();
            assertThat(refined.relations()).isNull();
        }
    }

    @Test
    void kindsWithoutASlowTaggerStayAsTheyArePublished() throws IOException, EventDecodingException {
        try (OnnxClassifier topics = OnnxClassifier.open(model("t", false, POLITICS, "medtop:15000000"), SETTINGS)) {
            OnnxTopicTagger tagger = new OnnxTopicTagger(topics, 0.3, "onnx 1/t");

            ArticleRefined refined = refiner(new OnnxRefiner.Slow(null, tagger, null))
                    .refine(article())
                    .orElseThrow();

            assertThat(refined.taggers()).containsOnlyKeys("topic");
            assertThat(refined.language()).isNull();
            assertThat(refined.stances()).isNull();
        }
    }

    private static OnnxRefiner refiner(OnnxRefiner.Slow slow) {
        return new OnnxRefiner(slow, 2, Duration.ofMinutes(1), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path model(String name, boolean isOfPairs, String... labels) throws IOException {
        TinyModel model = new TinyModel(labels).word("выборы", 0);
        return (isOfPairs ? model.ofPairs() : model).writeTo(Files.createDirectories(directory.resolve(name)));
    }

    private static ArticleEnriched article() throws EventDecodingException {
        return EventJson.decode("""
                {"id":"art_1","sequence":3,"revision":2,"cause":"push","status":"current","homeMonth":"2026.11",
                 "source":{"id":"anbaa"},"outlet":"anbaa24.com","title":"Выборы",
                 "body":"Узбекистан провёл выборы. Асанов доволен.",
                 "language":{"code":"ru","confidence":0.99,"script":"Cyrl"},
                 "publishedAt":"2026-11-20T10:00:00Z","receivedAt":"2026-11-20T10:01:00Z","enrichedAt":"2026-11-20T10:01:01Z",
                 "countries":[{"code":"UZ","focus":true,"salience":1,"mentions":[{"field":"body","start":0,"end":10,"text":"Узбекистан"}]}],
                 "organisations":[],
                 "stances":[{"target":{"type":"named","id":"w1","name":"Асанов"},"holder":{"type":"author"},
                             "label":"neutral","score":0,"confidence":0.5}],
                 "enrichment":{"version":"1","taggers":{},"micros":1}}
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8), ArticleEnriched.class);
    }
}
