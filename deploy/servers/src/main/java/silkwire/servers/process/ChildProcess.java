package silkwire.servers.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import silkwire.servers.ServerException;

/** A started child whose output goes to its log file. */
public final class ChildProcess {
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(150);

    private final ChildCommand command;
    private final Process process;
    private final long logStart;

    private ChildProcess(ChildCommand command, Process process, long logStart) {
        this.command = command;
        this.process = process;
        this.logStart = logStart;
    }

    /** Starts it; standard output and error are appended to the log. */
    public static ChildProcess start(ChildCommand command) {
        try {
            Path folder = command.log().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            long logStart = Files.exists(command.log()) ? Files.size(command.log()) : 0;
            ProcessBuilder builder = new ProcessBuilder(command.command())
                    .directory(command.workingFolder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.environment().putAll(command.environment());
            return new ChildProcess(command, builder.start(), logStart);
        } catch (IOException e) {
            throw new ServerException("Cannot start " + command.name() + ": " + e.getMessage(), e);
        }
    }

    /** The name for people. */
    public String name() {
        return command.name();
    }

    /** Its log file. */
    public Path log() {
        return command.log();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The process itself. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** The process and its descendants, which a starting script leaves behind as the real server. */
    public List<ProcessHandle> family() {
        List<ProcessHandle> all = new ArrayList<>();
        all.add(handle());
        process.descendants().forEach(all::add);
        return all;
    }

    /** The innermost descendant: the server, when a script or launcher started it. */
    public ProcessHandle server() {
        return family().getLast();
    }

    /** Identities for the records. */
    public List<ProcessIdentity> identities() {
        return family().stream()
                .map(ProcessIdentity::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Completes with the exit code. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Waits until {@code ready} holds.
     *
     * @throws ServerException when the child ends before, or time is up; with the last lines of its log
     */
    public void awaitReady(BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (endsWithin(BETWEEN_PROBES)) {
                throw new ServerException(
                        command.name() + " ended while it started, exit code " + process.exitValue() + lastWords());
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new ServerException(
                        command.name() + " was not ready within " + patience.toSeconds() + " s" + lastWords());
            }
        }
    }

    /** Waits for the end; the exit code, or empty when time is up. */
    public boolean endsWithin(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while waiting for " + command.name(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for a process does not fail", e);
        }
    }

    /** The last lines it wrote, for a message. */
    public String lastWords() {
        return LogTail.describe(command.log(), logStart);
    }

    /** Ends it and its descendants politely, then by force. */
    public void stop(Duration patience) {
        ProcessEnding.end(family(), patience);
    }

    /** Ends it and its descendants at once, as a power cut would. */
    public void kill() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        ProcessEnding.end(family, Duration.ZERO);
    }
}
