package silkwire.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EnrichPropertiesTest {
    private static final String PREFIX = "silkwire.enrich.streams.";

    @Test
    void haveDefaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(new EnrichProperties(
                        "silkwire-enrich", "", Path.of("state/enrich"), 2, Duration.ofMillis(50), Duration.ofDays(7)));
    }

    @Test
    void canAllBeSet() {
        assertThat(bound(Map.of(
                        PREFIX + "application-id", "desk",
                        PREFIX + "instance", "enrich-0",
                        PREFIX + "state-dir", "/tmp/état",
                        PREFIX + "threads", "8",
                        PREFIX + "commit-interval", "20ms",
                        PREFIX + "story-window", "1d")))
                .isEqualTo(new EnrichProperties(
                        "desk", "enrich-0", Path.of("/tmp/état"), 8, Duration.ofMillis(20), Duration.ofDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "application-id, ' ', is blank",
        "threads, 0, is 0; allowed: 1 to 64",
        "threads, 65, is 65",
        "commit-interval, 0ms, is PT0S; allowed: 1ms to 10s",
        "commit-interval, 11s, is PT11S",
        "story-window, 59s, is PT59S"
    })
    void refuseWhatIsNotAllowedByItsName(String name, String value, String message) {
        assertThatThrownBy(() -> bound(Map.of(PREFIX + name, value)))
                .hasStackTraceContaining(PREFIX + name + " " + message);
    }

    private static EnrichProperties bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.enrich.streams", EnrichProperties.class);
    }
}
