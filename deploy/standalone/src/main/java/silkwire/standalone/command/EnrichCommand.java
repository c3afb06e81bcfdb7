package silkwire.standalone.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.standalone.offline.OfflineEnrichment;
import silkwire.standalone.product.ProductException;

/** Tags articles without a running product. */
@Command(
        name = "enrich",
        mixinStandardHelpOptions = true,
        description = "Tag articles offline: NDJSON in, enriched NDJSON out, line for line."
                + " Exits with 3 when a line could not be read.")
final class EnrichCommand implements Callable<Integer> {
    private static final int UNREADABLE = 3;

    private final Console console;
    private final Clock clock;

    /** Every command takes the option; nothing in the folder matters here. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "a file, or - for standard input (default)")
    private String file = "-";

    EnrichCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
            throw new ProductException(file + " cannot be read");
        }
        OfflineEnrichment enrichment = new OfflineEnrichment(TaggingPipeline.embedded(System::nanoTime), clock);
        long unreadable = 0;
        long number = 0;
        try (InputStream content = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    OfflineEnrichment.Enriched answer = enrichment.enrich(number, line);
                    console.out().println(answer.json());
                    unreadable += answer.isRead() ? 0 : 1;
                }
            }
        }
        return unreadable == 0 ? 0 : UNREADABLE;
    }
}
