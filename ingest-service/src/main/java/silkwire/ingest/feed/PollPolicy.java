package silkwire.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import silkwire.common.access.FeedEntry;

/**
 * When a feed is asked next. After an answer: half the gap to be expected between two entries, within the feed's bounds.
 * After a failure: twice as long as the time before. What the server asks for ({@code Retry-After}) goes before both, up
 * to a day. A tenth is left to chance, so that feeds declared together do not stay together.
 */
public final class PollPolicy {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONGEST_WISH = Duration.ofDays(1);
    private static final double POLLS_PER_GAP = 2;
    private static final double LEAST_RATE = 1e-6;
    private static final double CHANCE = 0.1;
    private static final int MOST_DOUBLINGS = 16;

    private final Duration fastest;
    private final Duration slowest;
    private final Duration longestBackOff;
    private final RandomGenerator random;

    /** With these bounds for feeds that have none of their own. */
    public PollPolicy(Duration fastest, Duration slowest, Duration longestBackOff, RandomGenerator random) {
        this.fastest = fastest;
        this.slowest = slowest;
        this.longestBackOff = longestBackOff;
        this.random = random;
    }

    /** The time until the next poll after the feed answered at {@code now}; slowly while its hub tells what is new. */
    Duration afterAnswer(FeedEntry feed, Rhythm rhythm, Instant now, boolean isPushed, @Nullable Duration wish) {
        Duration low = fastest(feed);
        Duration high = slowest(feed);
        double rate = rhythm.ratePerHour(now);
        Duration interval = isPushed || rate < LEAST_RATE
                ? high
                : Duration.ofMillis(
                        (long) Math.min((double) high.toMillis(), HOUR.toMillis() / (POLLS_PER_GAP * rate)));
        Duration bounded = interval.compareTo(low) < 0 ? low : interval;
        return atLeast(varied(bounded), wish);
    }

    /** The time until the next poll after {@code failures} failures in a row. */
    Duration afterFailure(FeedEntry feed, int failures, @Nullable Duration wish) {
        Duration first = fastest(feed);
        Duration wait = first.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1)));
        Duration most = longestBackOff.compareTo(first) < 0 ? first : longestBackOff;
        return atLeast(varied(wait.compareTo(most) > 0 ? most : wait), wish);
    }

    private Duration fastest(FeedEntry feed) {
        Duration own = feed.fastest();
        if (own != null) {
            return own;
        }
        Duration high = feed.slowest();
        return high != null && high.compareTo(fastest) < 0 ? high : fastest;
    }

    private Duration slowest(FeedEntry feed) {
        Duration own = feed.slowest();
        if (own != null) {
            return own;
        }
        Duration low = feed.fastest();
        return low != null && low.compareTo(slowest) > 0 ? low : slowest;
    }

    private Duration varied(Duration duration) {
        return duration.plusMillis((long) (duration.toMillis() * CHANCE * random.nextDouble()));
    }

    private static Duration atLeast(Duration duration, @Nullable Duration wish) {
        if (wish == null || wish.compareTo(duration) <= 0) {
            return duration;
        }
        return wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
    }
}
