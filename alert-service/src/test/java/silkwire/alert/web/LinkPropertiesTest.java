package silkwire.alert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LinkPropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new LinkProperties(URI.create("http://127.0.0.1:8084"), List.of(), Duration.ofDays(30)));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.ofEntries(
                        Map.entry("silkwire.alert.links.public-url", "https://alerts.example.org"),
                        Map.entry("silkwire.alert.links.secrets", "a-new-secret-of-ours,an-old-secret-of-ours"),
                        Map.entry("silkwire.alert.links.lifetime", "1d"))))
                .isEqualTo(new LinkProperties(
                        URI.create("https://alerts.example.org"),
                        List.of("a-new-secret-of-ours", "an-old-secret-of-ours"),
                        Duration.ofDays(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silkwire.alert.links.public-url | ftp://a | silkwire.alert.links.public-url is 'ftp://a'; allowed: an http or https address with a host",
                "silkwire.alert.links.secrets | short | silkwire.alert.links.secrets has one of fewer than 16 characters",
                "silkwire.alert.links.lifetime | 0s | silkwire.alert.links.lifetime is PT0S; allowed: 1ms or longer"
            })
    void refusesWhatCannotBeByItsKey(String key, String value, String message) {
        assertThatThrownBy(() -> bind(Map.of(key, value))).hasStackTraceContaining(message);
    }

    private static LinkProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.links", LinkProperties.class);
    }
}
