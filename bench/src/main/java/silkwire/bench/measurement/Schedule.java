package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The moments of an open loop: so many a second, whatever became of those before.
 *
 * @param begun the moment of number 0, as clocks show it
 * @param begunNanos the same moment as the ticker shows it
 * @param rate how many a second
 * @param warmUp how many at the beginning are not measured
 */
record Schedule(Instant begun, long begunNanos, int rate, int warmUp) {
    private static final long SECOND = 1_000_000_000L;
    private static final Duration LEAD = Duration.ofMillis(500);

    /** Begins in a moment, so that what it needs can be started. */
    static Schedule soon(Machine machine, int rate, int warmUp) {
        return new Schedule(
                machine.clock().instant().plus(LEAD), machine.ticker().nanos() + LEAD.toNanos(), rate, warmUp);
    }

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
