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
 * with its outcome, or once under {@code silkwire.enrich.dead}, by its topic:
 * {@code received = enriched + withdrawn + unchanged + superseded + rejected + dead-lettered}. A revision overtaken before
 * it was published counts as enriched when accepted and again as superseded, and emits nothing. An article under embargo
 * counts as held when it comes in, which is no part of the sum, and with its fate when the embargo ends or it is overtaken.
 *
 * <p>{@code silkwire.enrich.refinements} counts every record a refiner reads once ({@code answered + abstained + failed +
 * unwanted + unreadable}) and every answer once ({@code merged + unchanged + superseded}); a merged one is indexed anew.
 *
 * <p>Over all services, once everything pushed is settled and nothing was read twice:
 * {@code received = indexed + unchanged + superseded + dead-lettered}, where received are the items ingest accepted,
 * indexed the articles search wrote, and dead-lettered those either set aside. A refined article was received once and is
 * indexed twice: there search counts only what it wrote for the causes push and withdraw, and here a dead answer, whose
 * topic is that of the refinements, does not count.
 */
final class EnrichMetrics {
    private final MeterRegistry registry;
    private final Timer tagging;
    private final Timer decided;

    EnrichMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.tagging = timer(registry, "silkwire.enrich.tagging");
        this.decided = timer(registry, "silkwire.enrich.latency");
    }

    private static Timer timer(MeterRegistry registry, String name) {
        return Timer.builder(name).publishPercentileHistogram().register(registry);
    }

    void count(OutcomeType outcome) {
        String name = outcome.name().toLowerCase(Locale.ROOT);
        registry.counter("silkwire.enrich.articles", "outcome", name).increment();
    }

    void refined(RefinementOutcome outcome) {
        String name = outcome.name().toLowerCase(Locale.ROOT);
        registry.counter("silkwire.enrich.refinements", "outcome", name).increment();
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

    void dead(String topic, String stage) {
        registry.counter("silkwire.enrich.dead", "topic", topic, "stage", stage).increment();
    }
}
