package silkwire.bench.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.bench.http.HttpProbe;
import silkwire.bench.measurement.Machine;
import silkwire.bench.measurement.SearchBenchmark;
import silkwire.bench.measurement.SearchReport;
import silkwire.search.elasticsearch.TranslatedSearch;

/** Measures searches against Elasticsearch itself, facets and export. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Measure searches beside the same requests sent to Elasticsearch directly, facets and export.")
final class SearchBenchCommand implements Callable<Integer> {
    private static final int MOST_ARTICLES = 2_000_000;
    private static final String FACETS = "&facets=country,topic,lang,outlet,stance";

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--articles", paramLabel = "N", description = "in the index (default: ${DEFAULT-VALUE})")
    private int articles = 200_000;

    @Option(names = "--rate", paramLabel = "R", description = "queries a second (default: ${DEFAULT-VALUE})")
    private int rate = 50;

    @Option(names = "--seconds", paramLabel = "S", description = "on each side (default: ${DEFAULT-VALUE})")
    private int seconds = 60;

    @Option(
            names = "--facet-rate",
            paramLabel = "R",
            description = "of queries with facets (default: ${DEFAULT-VALUE})")
    private int facetRate = 10;

    SearchBenchCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        RunOptions.require("--articles", articles, 1, MOST_ARTICLES);
        RunOptions.require("--rate", rate, 1, 1_000);
        RunOptions.require("--seconds", seconds, 1, 3_600);
        RunOptions.require("--facet-rate", facetRate, 1, 1_000);
        HttpProbe http = new HttpProbe();
        SearchBenchmark.Ways ways = new SearchBenchmark.Ways(
                http.api(product.searchService(), product.key(), ""),
                http.direct(product.elasticsearch(), this::translated),
                http.api(product.searchService(), product.key(), FACETS),
                http.export(product.searchService(), product.key()));
        Machine machine = product.machine(clock);
        SearchReport report = new SearchBenchmark(product.intake(), product.search(), ways, machine, err::println)
                .run(new SearchBenchmark.Settings(
                        articles, rate, seconds, facetRate, run.seed(clock), RunOptions.tag(clock)));
        run.print(out, report, Tables.of(report));
        return 0;
    }

    private String translated(String query) {
        return TranslatedSearch.of(
                Map.of("q", List.of(query), "size", List.of("20"), "sort", List.of("newest")), clock);
    }
}
