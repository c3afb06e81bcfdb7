package silkwire.common.parallel;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A step done on several threads, its results handed over in the order of what went in. Each result is handed over as
 * soon as it and all before it are there, also while the source waits for more; only a few are in flight at a time,
 * however long the source is.
 */
public final class InOrder {
    private static final int IN_FLIGHT_PER_THREAD = 2;

    private InOrder() {}

    /**
     * Takes {@code source} to its end. {@code step} is called by several threads, {@code sink} by the caller's alone. What
     * any of the three throws ends it all and is thrown here.
     */
    public static <A, B> void map(Iterator<A> source, Function<A, B> step, Consumer<B> sink, int threads) {
        BlockingQueue<CompletableFuture<Optional<B>>> inFlight =
                new ArrayBlockingQueue<>(threads * IN_FLIGHT_PER_THREAD);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Thread reader =
                Thread.ofPlatform().daemon().name("in-order-reader").start(() -> read(source, step, inFlight, workers));
        try {
            Optional<B> answer = inFlight.take().join();
            while (answer.isPresent()) {
                sink.accept(answer.get());
                answer = inFlight.take().join();
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    /** An empty result marks the end. */
    private static <A, B> void read(
            Iterator<A> source,
            Function<A, B> step,
            BlockingQueue<CompletableFuture<Optional<B>>> inFlight,
            ExecutorService workers) {
        CompletableFuture<Optional<B>> end = CompletableFuture.completedFuture(Optional.empty());
        try {
            try {
                while (source.hasNext()) {
                    A next = source.next();
                    inFlight.put(CompletableFuture.supplyAsync(() -> Optional.of(step.apply(next)), workers));
                }
            } catch (RuntimeException e) { // Whatever the source breaks with is the caller's to see.
                end = CompletableFuture.failedFuture(e);
            }
            inFlight.put(end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
