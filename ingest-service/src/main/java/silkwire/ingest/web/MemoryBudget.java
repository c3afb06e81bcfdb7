package silkwire.ingest.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import silkwire.common.problem.ProblemException;

/**
 * Memory that the calls share for what they are reading. A call waits a moment for its part and is answered 503 when it
 * does not get it, so that many large pushes at once are slow or refused and never too much.
 */
final class MemoryBudget {
    private static final int KIB = 1024;

    private final Semaphore free;
    private final int total;
    private final Duration patience;

    MemoryBudget(long bytes, Duration patience) {
        this.total = Math.toIntExact(bytes / KIB);
        this.free = new Semaphore(total, true);
        this.patience = patience;
    }

    /** A part of the budget, at first nothing; to be closed. */
    Lease lease() {
        return new Lease();
    }

    long freeBytes() {
        return (long) free.availablePermits() * KIB;
    }

    /** The part of one call; for one thread. */
    final class Lease implements AutoCloseable {
        private int held;

        private Lease() {}

        /** Holds {@code bytes} from now on, or all there is if that is less. */
        void resize(long bytes) {
            int wanted = (int) Math.min(total, (bytes + KIB - 1) / KIB);
            if (wanted > held) {
                acquire(wanted - held);
            } else {
                free.release(held - wanted);
            }
            held = wanted;
        }

        private void acquire(int more) {
            try {
                if (!free.tryAcquire(more, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new ProblemException(PushProblems.overloaded());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProblemException(PushProblems.overloaded());
            }
        }

        @Override
        public void close() {
            free.release(held);
            held = 0;
        }
    }
}
