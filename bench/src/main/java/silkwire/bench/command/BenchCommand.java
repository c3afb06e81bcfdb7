package silkwire.bench.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import silkwire.bench.measurement.BenchException;

/** The command without a name, which shows the others. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure a running product, evaluate and train the taggers.")
public final class BenchCommand implements Runnable {
    private final PrintStream err;

    private BenchCommand(PrintStream err) {
        this.err = err;
    }

    /** All commands; results go to {@code out}, everything else to {@code err}. */
    public static CommandLine commandLine(PrintStream out, PrintStream err) {
        Clock clock = Clock.systemUTC();
        CommandLine root = new CommandLine(new BenchCommand(err))
                .addSubcommand(new PipelineCommand(out, err, clock))
                .addSubcommand(new IngestCommand(out, err, clock))
                .addSubcommand(new LatencyCommand(out, err, clock))
                .addSubcommand(new SearchBenchCommand(out, err, clock))
                .addSubcommand(new EvaluateCommand(out, err))
                .addSubcommand(new ParserCommand(out, err))
                .addSubcommand(new StagesCommand(out, err, Path.of(System.getProperty("silkwire.home", "."))))
                .addSubcommand(new AlertsCommand(out, err, clock, Path.of(System.getProperty("silkwire.home", "."))))
                .addSubcommand(new StoriesCommand(out, err, Path.of(System.getProperty("silkwire.home", "."))))
                .addSubcommand(new TrainCommand(out, err, Path.of(System.getProperty("silkwire.home", "."))));
        root.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        root.setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof BenchException) {
                err.println(failure.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw failure;
        });
        return root;
    }

    @Override
    public void run() {
        CommandLine.usage(this, err);
    }
}
