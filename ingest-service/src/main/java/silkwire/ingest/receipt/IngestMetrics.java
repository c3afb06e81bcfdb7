package silkwire.ingest.receipt;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Counts submitted items by what became of them: {@code submitted = accepted + rejected + unavailable}. What one dry run
 * shows is not counted. {@code silkwire.ingest.latency} is the time from an item's submission to its outcome: how long
 * the log took to acknowledge it.
 */
public final class IngestMetrics {
    private static final String ARTICLES = "silkwire.ingest.articles";
    private static final String OUTCOME = "outcome";

    private final Counter accepted;
    private final Counter rejected;
    private final Counter unavailable;
    private final Timer latency;
    private final MeterRegistry registry;

    /** Registers the counters. */
    public IngestMetrics(MeterRegistry registry) {
        accepted = registry.counter(ARTICLES, OUTCOME, "accepted");
        rejected = registry.counter(ARTICLES, OUTCOME, "rejected");
        unavailable = registry.counter(ARTICLES, OUTCOME, "unavailable");
        latency = Timer.builder("silkwire.ingest.latency")
                .publishPercentileHistogram()
                .register(registry);
        this.registry = registry;
    }

    Timer.Sample submitted() {
        return Timer.start(registry);
    }

    void settled(ItemOutcome outcome, Timer.Sample submission) {
        submission.stop(latency);
        switch (outcome) {
            case ItemOutcome.Receipted receipted ->
                (receipted.receipt().isAccepted() ? accepted : rejected).increment();
            case ItemOutcome.Unavailable missing -> unavailable.increment();
        }
    }
}
