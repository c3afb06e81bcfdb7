package silkwire.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import silkwire.common.parallel.InOrder;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.standalone.offline.ArticleLines;
import silkwire.standalone.offline.OfflineEnrichment;
import silkwire.standalone.product.ProductException;

/** Tags articles without a running product. */
@Command(
        name = "enrich",
        mixinStandardHelpOptions = true,
        description = "Tag articles offline: NDJSON in, enriched NDJSON out, line for line in order."
                + " Exits with 3 when a line could not be read.")
final class EnrichCommand implements Callable<Integer> {
    private static final int UNREADABLE = 3;
    private static final int MOST_THREADS = 256;

    private final Console console;
    private final Clock clock;

    /** Every command takes the option; nothing in the folder matters here. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "a file, or - for standard input (default)")
    private String file = "-";

    @Option(names = "--threads", paramLabel = "N", description = "articles tagged at once (default: all cores)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private AdapterOptions adapters = new AdapterOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    EnrichCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ProductException("--threads is " + threads + "; allowed: 1 to " + MOST_THREADS);
        }
        return adapters.tag(command, this::enrich);
    }

    private int enrich(TaggingPipeline pipeline) throws IOException {
        OfflineEnrichment enrichment = new OfflineEnrichment(pipeline, clock);
        AtomicLong unreadable = new AtomicLong();
        try (InputStream content = InputFile.open(file)) {
            InOrder.map(
                    new ArticleLines(content),
                    enrichment::enrich,
                    answer -> {
                        print(answer.json());
                        unreadable.addAndGet(answer.isRead() ? 0 : 1);
                    },
                    threads);
        }
        return unreadable.get() == 0 ? 0 : UNREADABLE;
    }

    /** Input without end would otherwise be read for nobody. */
    private void print(String json) {
        console.out().println(json);
        if (console.out().checkError()) {
            throw new ProductException("Nobody reads standard output any more");
        }
    }
}
