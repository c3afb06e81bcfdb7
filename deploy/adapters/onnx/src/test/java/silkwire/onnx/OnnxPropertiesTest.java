package silkwire.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import silkwire.onnx.runtime.Activation;

class OnnxPropertiesTest {
    private static final String PREFIX = "silkwire.enrich.onnx.topic.";

    @Test
    void haveDefaults() {
        OnnxProperties bound = bound(Map.of());

        assertThat(bound.topic()).isEqualTo(new OnnxProperties.Classifier("", Activation.SOFTMAX, 0.3, 512, 16, 1));
        assertThat(bound.language()).isEqualTo(bound.topic());
    }

    @Test
    void canAllBeSet() {
        assertThat(bound(Map.of(
                                "directory", "/models/مواضيع",
                                "activation", "sigmoid",
                                "threshold", "0.5",
                                "max-tokens", "128",
                                "batch", "4",
                                "threads", "2"))
                        .topic())
                .isEqualTo(new OnnxProperties.Classifier("/models/مواضيع", Activation.SIGMOID, 0.5, 128, 4, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "threshold, 1.1, threshold is 1.1; allowed: 0 to 1",
        "max-tokens, 7, max-tokens is 7; allowed: 8 to 8192",
        "batch, 0, batch is 0; allowed: 1 to 256",
        "threads, 65, threads is 65; allowed: 1 to 64"
    })
    void refuseWhatIsNotAllowedByItsName(String name, String value, String message) {
        assertThatThrownBy(() -> bound(Map.of(name, value))).hasStackTraceContaining(message);
    }

    private static OnnxProperties bound(Map<String, String> values) {
        Map<String, String> prefixed = new HashMap<>();
        values.forEach((name, value) -> prefixed.put(PREFIX + name, value));
        return new Binder(new MapConfigurationPropertySource(prefixed))
                .bindOrCreate("silkwire.enrich.onnx", OnnxProperties.class);
    }
}
