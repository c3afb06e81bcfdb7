package silkwire.alert.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long and how often a delivery is tried: each pause is four times the one before, up to the longest, and shortened by
 * up to a fifth at random, so that what failed together does not come back together.
 *
 * @param firstPause before the second attempt
 * @param longestPause no pause is longer, unless the receiver asks for it
 * @param giveUpAfter how long a receiver that is verified is tried
 * @param pauseAfter how long a receiver may answer nothing but failures before it is paused
 * @param unverifiedFor how long what is for a receiver that is not verified waits
 * @param unverifiedPause how long such a delivery waits at the most before it looks again
 * @param askAgainAfter how long after a question by mail the next one may follow
 */
public record Patience(
        Duration firstPause,
        Duration longestPause,
        Duration giveUpAfter,
        Duration pauseAfter,
        Duration unverifiedFor,
        Duration unverifiedPause,
        Duration askAgainAfter) {
    private static final int GROWTH = 4;
    private static final double JITTER = 0.2;
    private static final int MOST_DOUBLINGS = 20;

    /** When to try again after {@code tries} failures; empty where it is given up. */
    Optional<Instant> next(
            int tries, Instant since, Instant now, @Nullable Duration retryAfter, RandomGenerator random) {
        Instant next = now.plus(pause(tries, retryAfter, random));
        return next.isAfter(since.plus(giveUpAfter)) ? Optional.empty() : Optional.of(next);
    }

    /** How long to wait after {@code tries} failures. */
    Duration pause(int tries, @Nullable Duration retryAfter, RandomGenerator random) {
        double grown = firstPause.toMillis() * Math.pow(GROWTH, Math.clamp(tries - 1L, 0, MOST_DOUBLINGS));
        double pause = Math.min(grown, (double) longestPause.toMillis()) * (1 - JITTER * random.nextDouble());
        long asked = retryAfter == null ? 0 : Math.min(retryAfter.toMillis(), giveUpAfter.toMillis());
        return Duration.ofMillis(Math.max(Math.round(pause), asked));
    }
}
