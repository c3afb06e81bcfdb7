package silkwire.standalone.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import silkwire.servers.ServerException;
import silkwire.standalone.product.ProductException;

/** The command without a name, which shows the others. */
@Command(
        name = "silkwire",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        description = "News monitoring on Kafka and Elasticsearch, on one machine.")
public final class RootCommand implements Runnable {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Console console;

    private RootCommand(Console console) {
        this.console = console;
    }

    /** All commands, printing there. */
    public static CommandLine commandLine(PrintStream out, PrintStream err) {
        return commandLine(out, err, LOOK);
    }

    /** All commands; what watches the product looks at it every so often. */
    static CommandLine commandLine(PrintStream out, PrintStream err, Duration look) {
        Console console = new Console(out, err);
        SecureRandom random = new SecureRandom();
        Clock clock = Clock.systemUTC();
        CommandLine root = new CommandLine(new RootCommand(console))
                .addSubcommand(new UpCommand(console, clock, random))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new DownCommand(console))
                .addSubcommand(new LogsCommand(console))
                .addSubcommand(new ResetCommand(console))
                .addSubcommand(new PushCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new ReindexCommand(console, look))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new KeyCommand(console, random, clock))
                .addSubcommand(new TopicsCommand(console))
                .addSubcommand(new ReadCommand(console, clock))
                .addSubcommand(new EnrichCommand(console, clock))
                .addSubcommand(new ExplainCommand(console, clock))
                .addSubcommand(new CheckAdaptersCommand())
                .addSubcommand(TaggerCommand.evaluate())
                .addSubcommand(TaggerCommand.train())
                .addSubcommand(BenchCommand.commandLine(console, clock, random));
        root.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        root.setExecutionExceptionHandler(handler(console));
        return root;
    }

    /** What a person can do something about is shown without a stack trace. */
    private static IExecutionExceptionHandler handler(Console console) {
        return (failure, command, result) -> {
            if (failure instanceof ProductException || failure instanceof ServerException) {
                console.says(String.valueOf(failure.getMessage()));
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw failure;
        };
    }

    @Override
    public void run() {
        CommandLine.usage(this, console.err());
    }
}
