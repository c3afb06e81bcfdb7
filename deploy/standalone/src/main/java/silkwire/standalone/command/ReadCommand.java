package silkwire.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.common.item.DocumentType;
import silkwire.standalone.offline.OfflineReading;
import silkwire.standalone.push.PushType;

/** Shows how documents are read. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Show offline how ingest reads documents: one JSON object a line and file, {\"items\":[…]} of a file with"
                        + " several, {\"problem\":…} for what cannot be read.")
final class ReadCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    /** Every command takes the option; nothing in the folder matters here. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or - for standard input")
    private List<String> files = List.of();

    @Option(names = "--type", description = "what they are: json, rss, html, … (default: by name, else by content)")
    private @Nullable String type;

    ReadCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        DocumentType named = type == null ? null : PushType.named(type);
        OfflineReading reading = new OfflineReading(clock);
        for (String file : files) {
            try (InputStream content = InputFile.open(file)) {
                DocumentType said =
                        named != null ? named : PushType.ofName(file).orElse(null);
                console.out().println(reading.read(content.readAllBytes(), said));
            }
        }
        return 0;
    }
}
