package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** A search that is asked again while it fails, since something of the product is starting anew. */
final class PatientSearch implements Search {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Search search;
    private final Ticker ticker;
    private final Duration patience;

    PatientSearch(Search search, Ticker ticker, Duration patience) {
        this.search = search;
        this.ticker = ticker;
        this.patience = patience;
    }

    @Override
    public long count(String tag, Instant published) {
        return patiently(() -> search.count(tag, published));
    }

    @Override
    public Map<String, String> stories(String tag) {
        return patiently(() -> search.stories(tag));
    }

    private <T> T patiently(Supplier<T> question) {
        long deadline = ticker.nanos() + patience.toNanos();
        while (true) {
            try {
                return question.get();
            } catch (BenchException e) {
                if (ticker.nanos() > deadline) {
                    throw e;
                }
                ticker.pause(EVERY);
            }
        }
    }
}
