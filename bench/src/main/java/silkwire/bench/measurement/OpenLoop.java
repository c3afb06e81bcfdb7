package silkwire.bench.measurement;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Does one thing after the other, each at its moment and in a thread of its own, so that none waits for another. */
final class OpenLoop {
    private final Ticker ticker;
    private final Schedule schedule;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    OpenLoop(Ticker ticker, Schedule schedule) {
        this.ticker = ticker;
        this.schedule = schedule;
    }

    /** What is done. */
    interface Step {
        /** Makes ready what is done at the moment of this number, before that moment and in the order of the numbers. */
        Runnable prepare(int number);
    }

    /** Begins with the numbers from 0; {@link #check} tells what made it fail. */
    Thread start(int count, Step step) {
        return Thread.ofPlatform().name("open-loop").start(noting(() -> go(count, step)));
    }

    /**
     * Does the numbers from 0 and returns when all are done.
     *
     * @throws RuntimeException what one of them failed with; no more are begun after it
     */
    void run(int count, Step step) {
        go(count, step);
        check();
    }

    /**
     * Does nothing while all is well.
     *
     * @throws RuntimeException what one of them failed with
     */
    void check() {
        @Nullable RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void go(int count, Step step) {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < count && failure.get() == null; number++) {
                Runnable work = step.prepare(number);
                ticker.awaitNanos(schedule.nanosOf(number));
                each.execute(noting(work));
            }
        }
    }

    private Runnable noting(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) { // Whatever it is, the watching thread throws it.
                failure.compareAndSet(null, e);
            }
        };
    }

    /** Waits for what {@link #start} began. */
    static void join(Thread started) {
        try {
            started.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
