package silkwire.search.count;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where is counted. An index that cannot count completely, or not within the deadline, ends in a {@link
 * silkwire.common.problem.ProblemException} (503).
 */
public interface CountSearch {

    /** The earliest and the latest time of publication of the articles; empty where there are none. */
    Optional<Span> span(CountQuestion question);

    /** What there is. */
    Tally count(CountQuestion question);

    /**
     * How many articles each source delivered in each stretch of time that is not empty, whatever was asked; all sources
     * where none is named.
     */
    Map<String, Map<Instant, Long>> deliveries(
            Set<String> sources, CountInterval interval, Instant from, Instant before, ZoneId zone);

    /** Two times, both inclusive. */
    record Span(Instant first, Instant last) {}

    /**
     * A number, what it is by the beginning of each stretch that is not empty, and what it is by the values of the next
     * field; {@code omitted} counts the articles of values that are not shown, each once per value.
     */
    record Tally(long count, Map<Instant, Long> times, List<Part> parts, long omitted) {
        /** Nothing. */
        public static final Tally NOTHING = new Tally(0, Map.of(), List.of(), 0);

        /** Copies the collections. */
        public Tally {
            times = Map.copyOf(times);
            parts = List.copyOf(parts);
        }
    }

    /** The part of one value. */
    record Part(String value, Tally tally) {}
}
