package silkwire.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import silkwire.onnx.runtime.Activation;

class OnnxPropertiesTest {
    private static final String PREFIX = "silkwire.enrich.onnx.";

    @Test
    void haveDefaults() {
        OnnxProperties bound = bound(Map.of());

        assertThat(bound.topic())
                .isEqualTo(new OnnxProperties.Classifier(
                        "", OnnxProperties.Mode.INLINE, Activation.SOFTMAX, 0.3, 512, 16, 1));
        assertThat(bound.language()).isEqualTo(bound.topic());
        assertThat(bound.stance())
                .isEqualTo(new OnnxProperties.PairClassifier(
                        "", OnnxProperties.Mode.INLINE, Activation.SOFTMAX, 0.5, 256, 16, 1));
        assertThat(bound.refinement()).isEqualTo(new OnnxProperties.Refinement(2, Duration.ofMinutes(1)));
    }

    @Test
    void canAllBeSet() {
        Map<String, String> values = new HashMap<>();
        for (String kind : new String[] {"topic", "language", "stance"}) {
            values.put(kind + ".directory", "/models/مواضيع");
            values.put(kind + ".mode", "refine");
            values.put(kind + ".activation", "sigmoid");
            values.put(kind + ".threshold", "0.6");
            values.put(kind + ".max-tokens", "128");
            values.put(kind + ".batch", "4");
            values.put(kind + ".threads", "2");
        }
        values.put("refinement.in-flight", "3");
        values.put("refinement.patience", "2m");

        OnnxProperties bound = bound(values);

        assertThat(bound.topic())
                .isEqualTo(new OnnxProperties.Classifier(
                        "/models/مواضيع", OnnxProperties.Mode.REFINE, Activation.SIGMOID, 0.6, 128, 4, 2));
        assertThat(bound.language()).isEqualTo(bound.topic());
        assertThat(bound.stance())
                .isEqualTo(new OnnxProperties.PairClassifier(
                        "/models/مواضيع", OnnxProperties.Mode.REFINE, Activation.SIGMOID, 0.6, 128, 4, 2));
        assertThat(bound.refinement()).isEqualTo(new OnnxProperties.Refinement(3, Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "topic.threshold, 1.1, topic.threshold is 1.1; allowed: 0 to 1",
        "stance.threshold, -0.1, stance.threshold is -0.1; allowed: 0 to 1",
        "language.max-tokens, 7, language.max-tokens is 7; allowed: 8 to 8192",
        "stance.batch, 0, stance.batch is 0; allowed: 1 to 256",
        "topic.threads, 65, topic.threads is 65; allowed: 1 to 64",
        "stance.mode, refine, stance.mode is refine and silkwire.enrich.onnx.stance.directory is empty",
        "refinement.in-flight, 0, refinement.in-flight is 0; allowed: 1 to 64",
        "refinement.patience, 2h, refinement.patience is PT2H; allowed: 1s to 1h"
    })
    void refuseWhatIsNotAllowedByItsName(String name, String value, String message) {
        assertThatThrownBy(() -> bound(Map.of(name, value))).hasStackTraceContaining(PREFIX + message);
    }

    private static OnnxProperties bound(Map<String, String> values) {
        Map<String, String> prefixed = new HashMap<>();
        values.forEach((name, value) -> prefixed.put(PREFIX + name, value));
        return new Binder(new MapConfigurationPropertySource(prefixed))
                .bindOrCreate("silkwire.enrich.onnx", OnnxProperties.class);
    }
}
