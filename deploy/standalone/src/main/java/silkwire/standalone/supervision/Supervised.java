package silkwire.standalone.supervision;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import silkwire.servers.Progress;
import silkwire.servers.ServerException;
import silkwire.servers.process.ChildProcess;
import silkwire.servers.process.ProcessRecords;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.Phase;
import silkwire.standalone.product.ProductException;

/** One member under supervision: started when it may, started again when it ends by itself, ended when told to. */
final class Supervised {
    private final Launch launch;
    private final StateBoard board;
    private final ProcessRecords records;
    private final Progress progress;
    private final Clock clock;
    private final RestartPolicy restarts = new RestartPolicy();
    private final CompletableFuture<Member> up = new CompletableFuture<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Object lock = new Object();
    private @Nullable ChildProcess child;

    Supervised(Launch launch, StateBoard board, ProcessRecords records, Progress progress, Clock clock) {
        this.launch = launch;
        this.board = board;
        this.records = records;
        this.progress = progress;
        this.clock = clock;
    }

    /** Completes when it answers for the first time, exceptionally when it never does. */
    CompletableFuture<Member> up() {
        return up;
    }

    Member member() {
        return launch.member();
    }

    /** Supervises in a thread of its own. */
    void begin() {
        Thread.ofVirtual().name("supervise-" + member().id()).start(this::superviseAfter);
    }

    private void superviseAfter() {
        try {
            launch.after().join();
        } catch (CompletionException failure) {
            up.completeExceptionally(failure);
            return;
        }
        supervise();
    }

    private void supervise() {
        try {
            while (!isStopping()) {
                runOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runOnce() throws InterruptedException {
        Optional<String> ending;
        try {
            ending = startAndWait();
        } catch (ServerException | ProductException | UncheckedIOException failure) {
            ending = Optional.of(String.valueOf(failure.getMessage()));
            if (!isStopping() && up.completeExceptionally(failure)) {
                board.member(member(), Phase.FAILED, null, ending.get());
                stopped.countDown();
                return;
            }
        }
        if (ending.isPresent() && !isStopping()) {
            recover(ending.get());
        }
    }

    /** Returns how the member ended, or empty when it was told to. */
    private Optional<String> startAndWait() {
        Optional<Running> launched = launchUnlessStopping();
        if (launched.isEmpty()) {
            return Optional.empty();
        }
        ChildProcess process = launched.get().process();
        launched.get().awaitReady().run();
        records.write(member().id(), process.identities());
        board.member(member(), Phase.UP, process.server().pid(), null);
        progress.says(member().id() + " is up");
        up.complete(member());
        int exitCode = process.onExit().join();
        return Optional.of("ended by itself, exit code " + exitCode + process.lastWords());
    }

    /** Launching may take minutes (a first download): the order to stop must not wait for it. */
    private Optional<Running> launchUnlessStopping() {
        Running running = launch.start().get();
        synchronized (lock) {
            child = running.process();
            if (isStopping()) {
                running.process().kill();
                return Optional.empty();
            }
            records.write(member().id(), running.process().identities());
            board.member(member(), Phase.STARTING, running.process().handle().pid(), null);
        }
        return Optional.of(running);
    }

    private void recover(String ending) throws InterruptedException {
        records.remove(member().id());
        Optional<Duration> pause = restarts.afterEnd(clock.instant());
        if (pause.isEmpty()) {
            progress.says(member().id() + " " + ending + "\nIt ended too often and is not started again.");
            board.member(member(), Phase.FAILED, null, ending);
            stopped.countDown();
            return;
        }
        progress.says(member().id() + " " + ending + "\nIt is started again in "
                + pause.get().toSeconds() + " s.");
        board.member(member(), Phase.RESTARTING, null, ending);
        boolean told = stopped.await(pause.get().toMillis(), TimeUnit.MILLISECONDS);
        if (!told) {
            endRemains();
        }
    }

    /** A starting script may have died before the server it started. */
    private void endRemains() {
        synchronized (lock) {
            if (child != null) {
                child.kill();
            }
        }
    }

    private boolean isStopping() {
        return stopped.getCount() == 0;
    }

    /** Ends it, politely at first; nothing of it runs when this returns. */
    void stop(Duration patience) {
        stopped.countDown();
        synchronized (lock) {
            if (child != null) {
                child.stop(patience);
            }
            records.remove(member().id());
            board.member(member(), Phase.DOWN, null, null);
        }
    }
}
