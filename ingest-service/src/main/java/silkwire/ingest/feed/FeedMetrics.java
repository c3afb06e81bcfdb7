package silkwire.ingest.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts polls by what they came to ({@code silkwire.ingest.polls}), and shows how many of this instance's feeds are in
 * each state ({@code silkwire.ingest.feeds}).
 */
public final class FeedMetrics {
    private final MeterRegistry registry;
    private final Map<FeedHealth.Condition, AtomicInteger> feeds = new EnumMap<>(FeedHealth.Condition.class);

    /** Registers the meters. */
    public FeedMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (FeedHealth.Condition condition : FeedHealth.Condition.values()) {
            AtomicInteger number = new AtomicInteger();
            feeds.put(condition, number);
            Gauge.builder("silkwire.ingest.feeds", number, AtomicInteger::get)
                    .tag("state", condition.text())
                    .register(registry);
        }
    }

    /** What a poll came to. */
    enum PollOutcome {
        /** Entries that were not seen in this form. */
        NEW("new"),
        /** Nothing that was not seen. */
        UNCHANGED("unchanged"),
        /** No answer that could be read. */
        FAILED("failed"),
        /** Gone for good. */
        ENDED("ended");

        private final String text;

        PollOutcome(String text) {
            this.text = text;
        }
    }

    void polled(PollOutcome outcome) {
        registry.counter("silkwire.ingest.polls", "outcome", outcome.text).increment();
    }

    void own(Map<FeedHealth.Condition, Integer> numbers) {
        feeds.forEach((condition, number) -> number.set(numbers.getOrDefault(condition, 0)));
    }
}
