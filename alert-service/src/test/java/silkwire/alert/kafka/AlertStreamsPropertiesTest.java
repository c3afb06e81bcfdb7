package silkwire.alert.kafka;

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

class AlertStreamsPropertiesTest {
    private static final String KEY = "silkwire.alert.streams.";

    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new AlertStreamsProperties(
                        "silkwire-alert",
                        "",
                        Path.of("state/alert"),
                        2,
                        Duration.ofMillis(20),
                        Duration.ofDays(7),
                        Duration.ofDays(30)));
        assertThat(bind(Map.of()).kept()).isEqualTo(Duration.ofDays(37));
    }

    @Test
    void takesWhatIsSet() {
        // given
        Map<String, String> values = Map.of(
                KEY + "application-id", "desk",
                KEY + "instance", "one",
                KEY + "state-dir", "/var/lib/silkwire",
                KEY + "threads", "4",
                KEY + "commit-interval", "50ms",
                KEY + "story-window", "3d",
                KEY + "corrections", "60d");

        // when, then
        assertThat(bind(values))
                .isEqualTo(new AlertStreamsProperties(
                        "desk",
                        "one",
                        Path.of("/var/lib/silkwire"),
                        4,
                        Duration.ofMillis(50),
                        Duration.ofDays(3),
                        Duration.ofDays(60)));
    }

    @ParameterizedTest
    @CsvSource({
        "application-id,'  ',blank,a name",
        "threads,0,0,1 to 64",
        "commit-interval,11s,PT11S,1ms to 10s",
        "story-window,1s,PT1S,1m and longer",
        "corrections,-1s,PT-1S,0s and longer"
    })
    void refusesWhatIsInvalidByItsKey(String key, String value, String shown, String allowed) {
        assertThatThrownBy(() -> bind(Map.of(KEY + key, value)))
                .hasStackTraceContaining(KEY + key + " is " + shown + "; allowed: " + allowed);
    }

    private static AlertStreamsProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.streams", AlertStreamsProperties.class);
    }
}
