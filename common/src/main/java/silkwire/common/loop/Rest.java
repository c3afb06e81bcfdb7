package silkwire.common.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A pause between two tries, which the end cuts short; it can be taken again and again, and by several threads. */
public final class Rest {
    private final CountDownLatch end = new CountDownLatch(1);

    /**
     * Rests for so long. Answers whether to go on: not where the end came, nor where the thread was interrupted, which it stays
     * then.
     */
    public boolean take(Duration length) {
        try {
            return !end.await(length.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends every rest, also those to come. */
    public void end() {
        end.countDown();
    }
}
