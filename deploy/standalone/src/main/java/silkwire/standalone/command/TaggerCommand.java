package silkwire.standalone.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Hands over to the bench what concerns the taggers and needs no running product. */
@Command
final class TaggerCommand implements Callable<Integer> {
    /** The commands that are handed over. */
    static final Set<String> NAMES = Set.of("evaluate", "train");

    private final String name;

    /** Every command takes the option; nothing in the folder matters here. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private DataOption data = new DataOption();

    @Parameters(arity = "0..*", paramLabel = "ARGUMENT", description = "handed to the bench")
    private List<String> arguments = List.of();

    private TaggerCommand(String name) {
        this.name = name;
    }

    /** {@code evaluate DIR}. */
    static CommandLine evaluate() {
        return commandLine(
                "evaluate",
                "Tag labelled sets offline and say how good the taggers are: DIR… [--set NAME…] [--json|--markdown|--into FILE]"
                        + " [--threads N] [--errors N].");
    }

    /** {@code train NAME}. */
    static CommandLine train() {
        return commandLine("train", "Train the model of a tagger offline: language or topics; --help tells the rest.");
    }

    /** Takes every option it does not know as one for the bench. */
    private static CommandLine commandLine(String name, String description) {
        CommandLine line = new CommandLine(new TaggerCommand(name)).setUnmatchedOptionsArePositionalParams(true);
        line.getCommandSpec().name(name).usageMessage().description(description);
        return line;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(arguments);
        return BenchProgram.run(all);
    }
}
