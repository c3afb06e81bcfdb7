package silkwire.ingest.receipt;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts submitted items by what became of them: {@code submitted = accepted + rejected + unavailable}. What one dry run
 * shows is not counted.
 */
public final class IngestMetrics {
    private static final String ARTICLES = "silkwire.ingest.articles";
    private static final String OUTCOME = "outcome";

    private final Counter accepted;
    private final Counter rejected;
    private final Counter unavailable;

    /** Registers the counters. */
    public IngestMetrics(MeterRegistry registry) {
        accepted = registry.counter(ARTICLES, OUTCOME, "accepted");
        rejected = registry.counter(ARTICLES, OUTCOME, "rejected");
        unavailable = registry.counter(ARTICLES, OUTCOME, "unavailable");
    }

    void count(ItemOutcome outcome) {
        switch (outcome) {
            case ItemOutcome.Receipted receipted ->
                (receipted.receipt().isAccepted() ? accepted : rejected).increment();
            case ItemOutcome.Unavailable missing -> unavailable.increment();
        }
    }
}
