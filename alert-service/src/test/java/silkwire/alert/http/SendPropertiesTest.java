package silkwire.alert.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SendPropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new SendProperties(
                        "Silkwire/0.1 (news alerts)",
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        false,
                        false));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.ofEntries(
                        Map.entry("silkwire.alert.http.user-agent", "desk"),
                        Map.entry("silkwire.alert.http.connect-timeout", "1s"),
                        Map.entry("silkwire.alert.http.answer-timeout", "2s"),
                        Map.entry("silkwire.alert.http.chat-timeout", "3s"),
                        Map.entry("silkwire.alert.http.loopback-allowed", "true"),
                        Map.entry("silkwire.alert.http.private-allowed", "true"))))
                .isEqualTo(new SendProperties(
                        "desk", Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3), true, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silkwire.alert.http.user-agent | ' ' | silkwire.alert.http.user-agent is empty; allowed: a name",
                "silkwire.alert.http.connect-timeout | 0s | silkwire.alert.http.connect-timeout is PT0S; allowed: 1ms to 2m",
                "silkwire.alert.http.chat-timeout | 0s | silkwire.alert.http.chat-timeout is PT0S; allowed: 1ms to 2m",
                "silkwire.alert.http.answer-timeout | 3m | silkwire.alert.http.answer-timeout is PT3M; allowed: 1ms to 2m"
            })
    void refusesWhatCannotBeByItsKey(String key, String value, String message) {
        assertThatThrownBy(() -> bind(Map.of(key, value))).hasStackTraceContaining(message);
    }

    private static SendProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.http", SendProperties.class);
    }
}
