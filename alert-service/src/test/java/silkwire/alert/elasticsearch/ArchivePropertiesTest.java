package silkwire.alert.elasticsearch;

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

class ArchivePropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new ArchiveProperties(
                        URI.create("http://127.0.0.1:9200"), null, Duration.ofSeconds(2), Duration.ofSeconds(30)));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.ofEntries(
                        Map.entry("silkwire.elasticsearch.url", "https://search.example.org"),
                        Map.entry("silkwire.elasticsearch.api-key", "secret"),
                        Map.entry("silkwire.elasticsearch.connect-timeout", "1s"),
                        Map.entry("silkwire.elasticsearch.answer-timeout", "3s"))))
                .isEqualTo(new ArchiveProperties(
                        URI.create("https://search.example.org"),
                        "secret",
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silkwire.elasticsearch.url | search:9200 | silkwire.elasticsearch.url is 'search:9200'; allowed: an http or https address with a host",
                "silkwire.elasticsearch.connect-timeout | 0s | silkwire.elasticsearch.connect-timeout is PT0S; allowed: 1ms or longer",
                "silkwire.elasticsearch.answer-timeout | 0s | silkwire.elasticsearch.answer-timeout is PT0S; allowed: 1ms or longer"
            })
    void refusesWhatCannotBeByItsKey(String key, String value, String message) {
        assertThatThrownBy(() -> bind(Map.of(key, value))).hasStackTraceContaining(message);
    }

    private static ArchiveProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.elasticsearch", ArchiveProperties.class);
    }
}
