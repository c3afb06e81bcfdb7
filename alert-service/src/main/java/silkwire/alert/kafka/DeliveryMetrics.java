package silkwire.alert.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import silkwire.alert.delivery.Attempt;
import silkwire.alert.delivery.DeliveryState;
import silkwire.alert.delivery.DeliveryTask;
import silkwire.alert.delivery.Settlement;

/**
 * What delivery counts: {@code silkwire.deliveries{kind,state}} each time a delivery is settled, {@code
 * silkwire.delivery.attempts{kind,outcome}} with the time receivers took, and {@code silkwire.delivery.latency{kind}}, from a
 * notification's making to the answer of a receiver that took it.
 */
final class DeliveryMetrics {
    private final MeterRegistry meters;
    private final Clock clock;

    DeliveryMetrics(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    Settlement count(DeliveryTask task, Settlement settlement) {
        String kind = settlement.delivery().kind();
        DeliveryState state = settlement.delivery().state();
        meters.counter("silkwire.deliveries", "kind", kind, "state", state.text())
                .increment();
        int before = task.delivery().attempts().size() + task.delivery().earlierAttempts();
        int after =
                settlement.delivery().attempts().size() + settlement.delivery().earlierAttempts();
        settlement.delivery().attempts().stream()
                .skip(Math.max(0, settlement.delivery().attempts().size() - (after - before)))
                .forEach(attempt -> attempted(kind, attempt));
        if (state == DeliveryState.DELIVERED) {
            Timer.builder("silkwire.delivery.latency")
                    .tag("kind", kind)
                    .publishPercentiles(0.5, 0.99)
                    .register(meters)
                    .record(Duration.between(task.notification().createdAt(), clock.instant()));
        }
        return settlement;
    }

    private void attempted(String kind, Attempt attempt) {
        meters.timer(
                        "silkwire.delivery.attempts",
                        "kind",
                        kind,
                        "outcome",
                        attempt.error() == null ? "taken" : "failed")
                .record(Duration.ofMillis(attempt.millis()));
    }

    /** A record nobody can read was set aside. */
    void unreadable() {
        meters.counter("silkwire.deliveries.unreadable").increment();
    }
}
