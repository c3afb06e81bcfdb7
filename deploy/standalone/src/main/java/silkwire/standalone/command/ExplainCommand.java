package silkwire.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import silkwire.common.item.DocumentType;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.standalone.explanation.Explanation;
import silkwire.standalone.explanation.Style;
import silkwire.standalone.offline.OfflineEnrichment;
import silkwire.standalone.push.PushType;

/** Shows an article with its marks. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tag an article offline and show it with its marks, in any format that ingest reads."
                + " Exits with 3 when an article could not be read.")
final class ExplainCommand implements Callable<Integer> {
    private static final int UNREADABLE = 3;

    private final Console console;
    private final Clock clock;

    /** Every command takes the option; nothing in the folder matters here. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "a file, or - for standard input")
    private String file = "-";

    @Option(
            names = "--type",
            description = "what it is: json, ndjson, txt, html, … (default: by name, else by content)")
    private @Nullable String type;

    @Option(names = "--json", description = "print the enriched article as JSON, one line each")
    private boolean json;

    @Mixin
    private AdapterOptions adapters = new AdapterOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    ExplainCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return adapters.tag(command, this::explain);
    }

    private int explain(TaggingPipeline pipeline) throws IOException {
        byte[] document;
        try (InputStream content = InputFile.open(file)) {
            document = content.readAllBytes();
        }
        OfflineEnrichment enrichment = new OfflineEnrichment(pipeline, clock);
        boolean unreadable = false;
        for (OfflineEnrichment.Answer answer : enrichment.enrichAll(document, typeOf())) {
            switch (answer) {
                case OfflineEnrichment.Answer.Tagged tagged -> console.out().println(shown(tagged));
                case OfflineEnrichment.Answer.Refused refused -> {
                    unreadable = true;
                    console.says(
                            file + " could not be read: " + refused.problem().detail());
                }
            }
        }
        return unreadable ? UNREADABLE : 0;
    }

    private String shown(OfflineEnrichment.Answer.Tagged tagged) {
        return json
                ? OfflineEnrichment.json(tagged.article())
                : Explanation.of(tagged.article(), Terminal.isWanted() ? Style.TERMINAL : Style.PLAIN) + "\n";
    }

    private @Nullable DocumentType typeOf() {
        return type != null ? PushType.named(type) : PushType.ofName(file).orElse(null);
    }
}
