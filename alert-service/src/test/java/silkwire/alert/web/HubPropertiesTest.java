package silkwire.alert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class HubPropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new HubProperties(
                        Duration.ofDays(10), Duration.ofMinutes(5), Duration.ofDays(30), Duration.ofMinutes(1)));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.of(
                        "silkwire.alert.hub.lease", "2h",
                        "silkwire.alert.hub.shortest-lease", "1h",
                        "silkwire.alert.hub.longest-lease", "3h",
                        "silkwire.alert.hub.denied-after", "4h")))
                .isEqualTo(new HubProperties(
                        Duration.ofHours(2), Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(4)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shortest-lease | 0s | silkwire.alert.hub.shortest-lease is PT0S; allowed: 1s to 366d",
                "longest-lease | 1m | silkwire.alert.hub.longest-lease is PT1M; allowed: shortest-lease to 366d",
                "lease | 31d | silkwire.alert.hub.lease is PT744H; allowed: shortest-lease to longest-lease",
                "denied-after | 25h | silkwire.alert.hub.denied-after is PT25H; allowed: 0s to 1d"
            })
    void refusesWhatCannotBeByItsKey(String key, String value, String message) {
        assertThatThrownBy(() -> bind(Map.of("silkwire.alert.hub." + key, value)))
                .hasStackTraceContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "299, 300", "3600, 3600", "999999999999, 2592000"})
    void aLeaseIsGrantedWithinItsBounds(long asked, long granted) {
        assertThat(bind(Map.of()).granted(asked)).hasSeconds(granted);
        assertThat(bind(Map.of()).granted(null)).hasDays(10);
    }

    private static HubProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.hub", HubProperties.class);
    }
}
