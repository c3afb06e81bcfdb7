package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Waits until every accepted article can be found, and fails when one cannot. */
final class Census {
    private final Search search;
    private final Ticker ticker;
    private final Duration every;
    private final Duration patience;

    /** Asks {@code every} so long; gives up when for the time of {@code patience} nothing more was found. */
    Census(Search search, Ticker ticker, Duration every, Duration patience) {
        this.search = search;
        this.ticker = ticker;
        this.every = every;
        this.patience = patience;
    }

    /**
     * Returns when exactly these can be found under the tag; the moment when the last one was seen.
     *
     * @throws BenchException when one is missing, or there are more than were pushed
     */
    long await(String tag, Collection<String> accepted, Consumer<String> progress) {
        Set<String> expected = new HashSet<>(accepted);
        if (expected.size() != accepted.size()) {
            throw new BenchException("Two of the " + accepted.size() + " articles pushed got the same id");
        }
        long seen = -1;
        long moved = ticker.nanos();
        long said = moved;
        while (true) {
            long count = search.count(tag, Instant.EPOCH);
            long now = ticker.nanos();
            if (count == expected.size()) {
                return now;
            }
            moved = count == seen ? moved : now;
            if (count > expected.size() || now - moved > patience.toNanos()) {
                throw failure(tag, count, expected);
            }
            if (now - said > Duration.ofSeconds(2).toNanos()) {
                progress.accept(count + " of " + expected.size() + " can be found");
                said = now;
            }
            seen = count;
            ticker.pause(every);
        }
    }

    private BenchException failure(String tag, long count, Set<String> expected) {
        Set<String> found = new TreeSet<>(search.ids(tag));
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            return new BenchException(missing.size() + " of " + expected.size()
                    + " articles were accepted and cannot be found, for example "
                    + missing.iterator().next());
        }
        found.removeAll(expected);
        return new BenchException("The search counts " + count + " articles with the tag " + tag + " where "
                + expected.size() + " were pushed; not pushed: "
                + found.stream().findFirst().orElse("none"));
    }
}
