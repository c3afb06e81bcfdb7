package silkwire.bench.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.bench.elasticsearch.ElasticsearchBulkLimit;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Machine;
import silkwire.bench.measurement.PipelineBenchmark;
import silkwire.bench.measurement.PipelineReport;
import silkwire.common.json.EventJson;

/** Measures articles a second. */
@Command(
        name = "pipeline",
        mixinStandardHelpOptions = true,
        description = "Measure push → searchable in articles a second, and what Elasticsearch alone takes.")
final class PipelineCommand implements Callable<Integer> {
    private static final int MOST_ARTICLES = 50_000;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Option(names = "--articles", paramLabel = "N", description = "how many (default: ${DEFAULT-VALUE})")
    private int articles = 10_000;

    @Option(names = "--warm-up", paramLabel = "N", description = "pushed before, not measured (default: as many)")
    private @Nullable Integer warmUp;

    @Option(names = "--connections", paramLabel = "N", description = "pushed on at once (default: ${DEFAULT-VALUE})")
    private int connections = 4;

    @Option(
            names = "--bulk-connections",
            paramLabel = "N",
            description = "bulk requests at once in the limit (default: ${DEFAULT-VALUE})")
    private int bulkConnections = 2;

    @Option(names = "--seed", paramLabel = "N", description = "makes the articles of an earlier run again")
    private @Nullable Long seed;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    PipelineCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        require("--articles", articles, 1, MOST_ARTICLES);
        int before = warmUp == null ? articles : warmUp;
        require("--warm-up", before, 0, MOST_ARTICLES);
        require("--connections", connections, 1, 64);
        require("--bulk-connections", bulkConnections, 1, 64);
        String tag = ProductOptions.tag(clock);
        Machine machine = product.machine(clock);
        PipelineBenchmark benchmark = new PipelineBenchmark(
                product.intake(),
                product.search(),
                new ElasticsearchBulkLimit(product.elasticsearch(), tag, bulkConnections, machine),
                machine,
                err::println);
        PipelineReport report = benchmark.run(new PipelineBenchmark.Settings(
                articles, before, connections, seed == null ? clock.millis() : seed, tag));
        out.println(json ? EventJson.text(report) : Tables.of(report));
        return 0;
    }

    static void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new BenchException(option + " is " + value + "; allowed: " + least + " to " + most);
        }
    }
}
