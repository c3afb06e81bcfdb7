package silkwire.standalone.command;

import java.io.PrintStream;
import silkwire.servers.Progress;

/** Where commands print: what they were asked for to {@code out}, everything else to {@code err}. */
record Console(PrintStream out, PrintStream err) implements Progress {
    @Override
    public void says(String line) {
        err.println(line);
    }
}
