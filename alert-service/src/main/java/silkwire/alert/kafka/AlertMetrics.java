package silkwire.alert.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.pace.PaceOutcome;

/**
 * What alerts count. Every record of {@code articles.enriched.v1} is counted once under {@code silkwire.alert.articles}
 * ({@code matched + unmatched}) or once under {@code silkwire.alert.dead}. Every piece of news ({@code silkwire.alert.threads},
 * by kind) is counted under {@code silkwire.alert.news} with what became of it: {@code told + gathered + held + over_budget +
 * muted + paused + ended + counted}; conditions that come true are counted there too. {@code silkwire.alert.notifications} are
 * those written, by kind; of the gathered ones a digest tells many, and what was muted while it waited counts as muted again.
 */
final class AlertMetrics {
    private final MeterRegistry registry;
    private final Counter matches;
    private final Timer matching;
    private final Timer latency;

    AlertMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.matches = registry.counter("silkwire.alert.matches");
        this.matching = timer(registry, "silkwire.alert.matching");
        this.latency = timer(registry, "silkwire.alert.latency");
    }

    private static Timer timer(MeterRegistry registry, String name) {
        return Timer.builder(name).publishPercentileHistogram().register(registry);
    }

    <T> T timeMatching(Supplier<T> work) {
        return Objects.requireNonNull(matching.record(work));
    }

    void matched(int rules) {
        registry.counter("silkwire.alert.articles", "outcome", rules == 0 ? "unmatched" : "matched")
                .increment();
        matches.increment(rules);
    }

    void advanced(NotificationKind kind) {
        registry.counter("silkwire.alert.threads", "kind", kind.text()).increment();
    }

    void became(PaceOutcome outcome, int count) {
        registry.counter("silkwire.alert.news", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment(count);
    }

    /** A notification is written; from an article's receipt to it is the latency of those told at once. */
    void told(Notification notification, Instant now) {
        registry.counter(
                        "silkwire.alert.notifications",
                        "kind",
                        notification.kind().text())
                .increment();
        if (notification.stories().size() == 1 && notification.createdAt().equals(now)) {
            Instant received = notification.stories().getFirst().article().receivedAt();
            Duration since = Duration.between(received, now);
            latency.record(since.isNegative() ? Duration.ZERO : since);
        }
    }

    void dead(String topic, String stage) {
        registry.counter("silkwire.alert.dead", "topic", topic, "stage", stage).increment();
    }
}
