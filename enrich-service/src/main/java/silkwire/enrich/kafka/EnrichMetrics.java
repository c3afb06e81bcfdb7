package silkwire.enrich.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import silkwire.common.event.OutcomeType;

/**
 * What enrich counts. Every record of {@code articles.received.v1} is counted once under {@code silkwire.enrich.articles}
 * with its outcome, or once under {@code silkwire.enrich.dead}:
 * {@code received = enriched + withdrawn + unchanged + superseded + rejected + dead-lettered}. A revision overtaken before
 * it was published counts as enriched when accepted and again as superseded, and emits nothing.
 */
final class EnrichMetrics {
    private final MeterRegistry registry;
    private final Timer tagging;
    private final Timer decided;

    EnrichMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.tagging = registry.timer("silkwire.enrich.tagging");
        this.decided = registry.timer("silkwire.enrich.latency");
    }

    void count(OutcomeType outcome) {
        String name = outcome.name().toLowerCase(Locale.ROOT);
        registry.counter("silkwire.enrich.articles", "outcome", name).increment();
    }

    void tagged(String language) {
        registry.counter("silkwire.enrich.tagged", "language", language).increment();
    }

    void joined(Instant receivedAt, Instant now) {
        Duration latency = Duration.between(receivedAt, now);
        decided.record(latency.isNegative() ? Duration.ZERO : latency);
    }

    <T> T timeTagging(Supplier<T> work) {
        return Objects.requireNonNull(tagging.record(work));
    }

    void dead(String stage) {
        registry.counter("silkwire.enrich.dead", "stage", stage).increment();
    }
}
