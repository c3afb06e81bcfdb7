package silkwire.servers.process;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends processes with all their descendants: a termination signal, patience, then the kill signal. */
public final class ProcessEnding {
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private ProcessEnding() {}

    /** Returns when all have ended. */
    public static void end(List<ProcessHandle> processes, Duration patience) {
        Set<ProcessHandle> all = new LinkedHashSet<>(processes);
        processes.forEach(process -> process.descendants().forEach(all::add));
        processes.forEach(ProcessHandle::destroy);
        await(all, patience);
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        await(all, AFTER_KILL);
    }

    private static void await(Set<ProcessHandle> processes, Duration patience) {
        CompletableFuture<?>[] exits =
                processes.stream().map(ProcessEnding::exit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(exits)
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static CompletableFuture<?> exit(ProcessHandle process) {
        return process.isAlive() ? process.onExit() : CompletableFuture.completedFuture(process);
    }
}
