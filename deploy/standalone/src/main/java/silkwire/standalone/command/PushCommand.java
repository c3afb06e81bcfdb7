package silkwire.standalone.command;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.common.http.ServiceClient;
import silkwire.common.item.DocumentType;
import silkwire.standalone.product.Member;
import silkwire.standalone.push.PushTotals;
import silkwire.standalone.push.PushType;
import silkwire.standalone.push.Pusher;

/** Pushes files; prints a receipt per item, one JSON object a line. */
@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        description =
                "Push articles in any format that ingest reads: our own JSON, ninjs, NewsML-G2, NITF, RSS, Atom, JSON Feed,"
                        + " HTML, plain text. Exits with 3 when an item was rejected.")
final class PushCommand implements Callable<Integer> {
    private static final int REJECTED = 3;
    private static final int BEGINNING = 64 * 1024;

    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or - for standard input")
    private List<String> files = List.of();

    @Option(
            names = "--type",
            description = "what it is: json, ndjson, rss, html, … (default: by name, else by content)")
    private @Nullable String type;

    @Option(names = "--source", paramLabel = "ID", description = "the source to push for")
    private @Nullable String source;

    @Option(names = "--backfill", description = "old articles: index them, and alert nobody")
    private boolean backfill;

    PushCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ServiceClient ingest = data.api(Member.INGEST);
        Map<String, List<String>> parameters = new TreeMap<>();
        if (source != null) {
            parameters.put("source", List.of(source));
        }
        if (backfill) {
            parameters.put("backfill", List.of("true"));
        }
        Pusher pusher = new Pusher(
                ingest,
                parameters,
                new Pusher.Patience(console),
                receipt -> console.out().println(receipt));
        PushTotals totals = PushTotals.NONE;
        for (String file : files) {
            totals = totals.plus(push(pusher, file));
        }
        console.says(totals.accepted() + " accepted, " + totals.rejected() + " rejected");
        if (pusher.hasSentAgain()) {
            console.says(
                    "An answer was lost and its items were sent again: some may be counted twice, none exists twice");
        }
        return totals.rejected() == 0 ? 0 : REJECTED;
    }

    private PushTotals push(Pusher pusher, String file) throws IOException {
        try (InputStream content = InputFile.open(file)) {
            byte[] beginning = content.readNBytes(BEGINNING);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), content);
            Optional<DocumentType> kind = kind(file, new String(beginning, StandardCharsets.UTF_8));
            return kind.equals(Optional.of(DocumentType.NDJSON))
                    ? pusher.lines(new BufferedReader(new InputStreamReader(whole, StandardCharsets.UTF_8)))
                    : pusher.document(kind, whole.readAllBytes());
        }
    }

    private Optional<DocumentType> kind(String file, String beginning) {
        return type != null
                ? Optional.of(PushType.named(type))
                : PushType.ofName(file).or(() -> PushType.ofContent(beginning));
    }
}
