package silkwire.servers.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process that cannot be mistaken for another: pids are given again, but not with the same start time. */
public record ProcessIdentity(long pid, Instant started) {
    /** Kernel start times are read in ticks; two readings of one process differ by less than this. */
    private static final Duration TOLERANCE = Duration.ofSeconds(1);

    /** The process that asks. */
    public static ProcessIdentity ofThisProcess() {
        return of(ProcessHandle.current()).orElseThrow();
    }

    /** The process behind a handle, unless it has ended. */
    public static Optional<ProcessIdentity> of(ProcessHandle handle) {
        return handle.info().startInstant().map(started -> new ProcessIdentity(handle.pid(), started));
    }

    /** Reads {@link #toString()}. */
    public static Optional<ProcessIdentity> parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 1) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(text.substring(0, dash));
            long millis = Long.parseLong(text.substring(dash + 1).trim());
            return Optional.of(new ProcessIdentity(pid, Instant.ofEpochMilli(millis)));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    /** The living process, or empty when it has ended or its pid belongs to another one now. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .filter(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0)
                .isPresent();
    }

    @Override
    public String toString() {
        return pid + "-" + started.toEpochMilli();
    }
}
