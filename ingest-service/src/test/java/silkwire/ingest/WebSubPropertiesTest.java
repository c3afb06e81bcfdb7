package silkwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WebSubPropertiesTest {
    private static final String PREFIX = "silkwire.ingest.websub";

    @Test
    void defaults() {
        assertThat(bind(Map.of())).isEqualTo(new WebSubProperties(null, Duration.ofDays(10)));
    }

    @Test
    void allSet() {
        WebSubProperties properties =
                bind(Map.of(PREFIX + ".callback", "https://news.example.org/", PREFIX + ".lease", "1d"));

        assertThat(properties)
                .isEqualTo(new WebSubProperties(URI.create("https://news.example.org/"), Duration.ofDays(1)));
        assertThat(properties.base()).isEqualTo("https://news.example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "callback, ftp://a",
        "callback, news",
        "callback, https://a.example/v1/websub",
        "lease, 1m",
        "lease, 31d"
    })
    void invalidIsRefusedByTheNameOfTheKey(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + "." + key, value)))
                .rootCause()
                .hasMessageContaining(PREFIX + "." + key)
                .hasMessageContaining("allowed");
    }

    private static WebSubProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(PREFIX, WebSubProperties.class);
    }
}
