package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DeliveryPropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new DeliveryProperties(
                        Duration.ofSeconds(5),
                        Duration.ofHours(4),
                        Duration.ofHours(24),
                        Duration.ofHours(24),
                        Duration.ofDays(30),
                        Duration.ofMinutes(15),
                        Duration.ofDays(7),
                        Duration.ofHours(24),
                        256));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.ofEntries(
                        Map.entry("silkwire.alert.delivery.first-pause", "1s"),
                        Map.entry("silkwire.alert.delivery.longest-pause", "2s"),
                        Map.entry("silkwire.alert.delivery.give-up-after", "3s"),
                        Map.entry("silkwire.alert.delivery.pause-after", "4s"),
                        Map.entry("silkwire.alert.delivery.unverified-for", "5s"),
                        Map.entry("silkwire.alert.delivery.unverified-pause", "6s"),
                        Map.entry("silkwire.alert.delivery.ask-again-after", "7s"),
                        Map.entry("silkwire.alert.delivery.secret-overlap", "0s"),
                        Map.entry("silkwire.alert.delivery.most-in-flight", "8"))))
                .isEqualTo(new DeliveryProperties(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(6),
                        Duration.ofSeconds(7),
                        Duration.ZERO,
                        8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silkwire.alert.delivery.first-pause | 0s | silkwire.alert.delivery.first-pause is PT0S; allowed: 1ms or longer",
                "silkwire.alert.delivery.longest-pause | 0s | silkwire.alert.delivery.longest-pause is PT0S; allowed: 1ms or longer",
                "silkwire.alert.delivery.give-up-after | 0s | silkwire.alert.delivery.give-up-after is PT0S; allowed: 1ms or longer",
                "silkwire.alert.delivery.pause-after | 0s | silkwire.alert.delivery.pause-after is PT0S; allowed: 1ms or longer",
                "silkwire.alert.delivery.unverified-for | 0s | silkwire.alert.delivery.unverified-for is PT0S; allowed: 1ms or longer",
                "silkwire.alert.delivery.unverified-pause | 0s | silkwire.alert.delivery.unverified-pause is PT0S; allowed: 1ms or longer",
                "silkwire.alert.delivery.ask-again-after | 0s | silkwire.alert.delivery.ask-again-after is PT0S; allowed: 1ms or longer",
                "silkwire.alert.delivery.secret-overlap | -1s | silkwire.alert.delivery.secret-overlap is PT-1S; allowed: 0s or longer",
                "silkwire.alert.delivery.most-in-flight | 0 | silkwire.alert.delivery.most-in-flight is 0; allowed: 1 to 10000"
            })
    void refusesWhatCannotBeByItsKey(String key, String value, String message) {
        assertThatThrownBy(() -> bind(Map.of(key, value))).hasStackTraceContaining(message);
    }

    private static DeliveryProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.delivery", DeliveryProperties.class);
    }
}
