package silkwire.bench.measurement;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Time that only goes forward, and waiting for it. */
public interface Ticker {
    /** Nanoseconds since some moment. */
    long nanos();

    /** Waits until {@link #nanos()} has reached {@code moment}. */
    void awaitNanos(long moment);

    /** Waits. */
    default void pause(Duration pause) {
        awaitNanos(nanos() + pause.toNanos());
    }

    /** The machine's. */
    static Ticker ofMachine() {
        return new Ticker() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void awaitNanos(long moment) {
                for (long left = moment - nanos(); left > 0; left = moment - nanos()) {
                    if (Thread.interrupted()) {
                        throw new BenchException("Interrupted");
                    }
                    LockSupport.parkNanos(left);
                }
            }
        };
    }
}
