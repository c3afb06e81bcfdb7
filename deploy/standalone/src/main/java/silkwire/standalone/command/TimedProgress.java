package silkwire.standalone.command;

import java.util.Locale;
import silkwire.servers.Progress;

/** Progress with the seconds since the command began. */
record TimedProgress(Console console, long begunNanos) implements Progress {
    private static final double NANOS = 1e9;

    @Override
    public void says(String line) {
        console.says(String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - begunNanos) / NANOS, line));
    }
}
