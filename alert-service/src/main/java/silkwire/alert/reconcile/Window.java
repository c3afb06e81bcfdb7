package silkwire.alert.reconcile;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time that is reconciled at once: from {@code from}, until before {@code to}. */
public record Window(Instant from, Instant to) {
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Refuses one that is empty. */
    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A window from " + from + " to " + to + " is empty");
        }
    }

    /** From this time to the next one that windows of this length end at. */
    static Window from(Instant from, Duration length) {
        return new Window(from, startOf(from, length).plus(length));
    }

    /** When the window of this length began in which this time lies. */
    static Instant startOf(Instant time, Duration length) {
        long millis = length.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(time.toEpochMilli(), millis) * millis);
    }

    boolean isDivisible() {
        return Duration.between(from, to).compareTo(SHORTEST.multipliedBy(2)) >= 0;
    }

    /** Its first half. */
    Window half() {
        return new Window(from, from.plus(Duration.between(from, to).dividedBy(2)));
    }
}
