package silkwire.alert.delivery;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Does the work of each receiver in its order, one at a time, and that of different receivers side by side. */
public final class ReceiverQueues {
    private final Executor executor;
    private final Map<String, CompletableFuture<Void>> tails = new ConcurrentHashMap<>();

    /** Works on {@code executor}, which has to take any number of tasks that wait for others. */
    public ReceiverQueues(Executor executor) {
        this.executor = executor;
    }

    /** Completes when the work is done, after what was submitted for the same receiver before, whether that failed or not. */
    public CompletableFuture<Void> submit(String receiver, Runnable work) {
        CompletableFuture<Void> done = tails.compute(
                receiver,
                (id, tail) -> tail == null
                        ? CompletableFuture.runAsync(work, executor)
                        : tail.handle((nothing, failure) -> 0).thenRunAsync(work, executor));
        return done.whenComplete((nothing, failure) -> tails.remove(receiver, done));
    }
}
