package silkwire.alert.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The reconciliation of what should have been told with what was told.
 *
 * @param window how long a stretch of time is compared at once
 * @param lookEvery how often it is looked whether a window is closed
 */
@ConfigurationProperties("silkwire.alert.reconciliation")
record ReconcileProperties(
        @DefaultValue("5m") Duration window,
        @DefaultValue("5s") Duration lookEvery) {
    private static final Duration LONGEST_WINDOW = Duration.ofHours(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(10);

    ReconcileProperties {
        if (window.compareTo(Duration.ofSeconds(1)) < 0 || window.compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException(
                    "silkwire.alert.reconciliation.window is " + window + "; allowed: 1s to 1h");
        }
        if (lookEvery.compareTo(SHORTEST_PAUSE) < 0 || lookEvery.compareTo(LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException(
                    "silkwire.alert.reconciliation.look-every is " + lookEvery + "; allowed: 10ms to 1m");
        }
    }
}
