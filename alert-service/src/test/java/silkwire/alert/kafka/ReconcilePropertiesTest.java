package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReconcilePropertiesTest {
    @Test
    void hasDefaults() {
        // when
        ReconcileProperties properties = bind(Map.of());

        // then
        assertThat(properties.window()).isEqualTo(Duration.ofMinutes(5));
        assertThat(properties.lookEvery()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void takesWhatIsSet() {
        // when
        ReconcileProperties properties = bind(Map.of(
                "silkwire.alert.reconciliation.window", "1m", "silkwire.alert.reconciliation.look-every", "100ms"));

        // then
        assertThat(properties.window()).isEqualTo(Duration.ofMinutes(1));
        assertThat(properties.lookEvery()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void refusesWhatIsInvalidByItsKey() {
        assertThatThrownBy(() -> bind(Map.of("silkwire.alert.reconciliation.window", "2h")))
                .hasStackTraceContaining("silkwire.alert.reconciliation.window is PT2H; allowed: 1s to 1h");
        assertThatThrownBy(() -> bind(Map.of("silkwire.alert.reconciliation.look-every", "0s")))
                .hasStackTraceContaining("silkwire.alert.reconciliation.look-every is PT0S; allowed: 10ms to 1m");
    }

    private static ReconcileProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.reconciliation", ReconcileProperties.class);
    }
}
