package silkwire.bench.measurement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When each article of an open loop is meant to be sent: so many a second, whatever became of those before.
 *
 * @param begun the moment of number 0, as clocks show it
 * @param begunNanos the same moment as the ticker shows it
 * @param rate articles a second
 * @param warmUp how many at the beginning are not measured
 */
record Schedule(Instant begun, long begunNanos, int rate, int warmUp) {
    private static final long SECOND = 1_000_000_000L;

    /** The moment of this number, as the ticker shows it. */
    long nanosOf(int number) {
        return begunNanos + number * SECOND / rate;
    }

    /** A moment of the ticker as clocks show it. */
    Instant instantAt(long nanos) {
        return begun.plusNanos(nanos - begunNanos);
    }

    /** The time of publication of this number: its moment, in whole milliseconds. */
    Instant publishedAt(int number) {
        return instantAt(nanosOf(number)).truncatedTo(ChronoUnit.MILLIS);
    }

    boolean isWarmUp(int number) {
        return number < warmUp;
    }
}
