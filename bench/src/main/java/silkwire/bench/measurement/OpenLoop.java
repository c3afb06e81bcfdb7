package silkwire.bench.measurement;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import silkwire.bench.article.GeneratedArticle;

/** Sends articles one by one, each at its moment and in a thread of its own, so that none waits for the answer to another. */
final class OpenLoop {
    private final Intake intake;
    private final Ticker ticker;
    private final Schedule schedule;
    private final Sightings sightings;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    OpenLoop(Intake intake, Ticker ticker, Schedule schedule, Sightings sightings) {
        this.intake = intake;
        this.ticker = ticker;
        this.schedule = schedule;
        this.sightings = sightings;
    }

    /** Begins to send the articles with the numbers from 0. */
    Thread start(int count, IntFunction<GeneratedArticle> articles) {
        return Thread.ofPlatform().name("sender").start(noting(() -> send(count, articles)));
    }

    /**
     * Does nothing while all is well.
     *
     * @throws RuntimeException what made the sending fail
     */
    void check() {
        @Nullable RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void send(int count, IntFunction<GeneratedArticle> articles) {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int next = 0; next < count && failure.get() == null; next++) {
                int number = next;
                GeneratedArticle article = articles.apply(number);
                sightings.await(number, article.id());
                ticker.awaitNanos(schedule.nanosOf(number));
                each.execute(noting(() -> push(number, article)));
            }
        }
    }

    private void push(int number, GeneratedArticle article) {
        sightings.sent(number, ticker.nanos());
        intake.push(article);
        sightings.receipted(number, ticker.nanos());
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
    static void join(Thread sender) {
        try {
            sender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
