package silkwire.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import silkwire.bench.command.BenchCommand;

/** The program behind {@code ./silkwire bench}. */
public final class Bench {
    private Bench() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = BenchCommand.commandLine(out, err).execute(arguments);
        out.flush();
        System.exit(code);
    }
}
