package silkwire.search.reindex;

import java.time.Duration;
import java.time.Instant;

/** How long documents are kept after their item was received; zero is for ever. */
public record Retention(Duration time) {
    private static final Duration EVERY = Duration.ofHours(1);

    /** Refuses a negative time. */
    public Retention {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Nothing is kept for " + time);
        }
    }

    boolean isForEver() {
        return time.isZero();
    }

    /** Whatever was received before this has expired. */
    Instant bound(Instant now) {
        return now.minus(time);
    }

    /** When to look again after nothing was left to remove. */
    static Instant next(Instant now) {
        return now.plus(EVERY);
    }
}
