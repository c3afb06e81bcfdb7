package silkwire.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import silkwire.standalone.command.RootCommand;

/** The program behind {@code ./silkwire}. */
public final class Silkwire {
    private Silkwire() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int code = commandLine(out, err).execute(arguments);
        out.flush();
        System.exit(code);
    }

    static CommandLine commandLine(PrintStream out, PrintStream err) {
        return RootCommand.commandLine(out, err);
    }
}
