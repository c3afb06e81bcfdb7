package silkwire.common.retention;

import java.time.Duration;
import java.time.Instant;

/** How long documents are kept after what they are of was received or made; zero is for ever. */
public record Retention(Duration time) {
    private static final Duration EVERY = Duration.ofHours(1);

    /** Refuses a negative time. */
    public Retention {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Nothing is kept for " + time);
        }
    }

    /** Whether nothing expires. */
    public boolean isForEver() {
        return time.isZero();
    }

    /** Whatever is from before this has expired. */
    public Instant bound(Instant now) {
        return now.minus(time);
    }

    /** When to look again after nothing was left to remove. */
    public static Instant next(Instant now) {
        return now.plus(EVERY);
    }
}
