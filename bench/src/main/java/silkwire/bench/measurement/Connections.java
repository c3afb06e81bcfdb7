package silkwire.bench.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Calls that are made so many at a time. */
final class Connections {
    private final int count;

    Connections(int count) {
        this.count = count;
    }

    /**
     * The answers, in the order of the calls.
     *
     * @throws BenchException of the first call that failed; those behind it are not begun any more
     */
    <T> List<T> call(List<Supplier<T>> calls) {
        try (ExecutorService callers = Executors.newFixedThreadPool(count)) {
            List<CompletableFuture<T>> answers = calls.stream()
                    .map(call -> CompletableFuture.supplyAsync(call, callers))
                    .toList();
            List<T> all = new ArrayList<>();
            try {
                answers.forEach(answer -> all.add(answer.join()));
            } catch (CompletionException failure) {
                callers.shutdownNow();
                throw failure.getCause() instanceof BenchException cause ? cause : failure;
            }
            return all;
        }
    }
}
