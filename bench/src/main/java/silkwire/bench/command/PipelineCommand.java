package silkwire.bench.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.bench.elasticsearch.ElasticsearchBulkLimit;
import silkwire.bench.measurement.Machine;
import silkwire.bench.measurement.PipelineBenchmark;
import silkwire.bench.measurement.PipelineReport;

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

    @Mixin
    private RunOptions run = new RunOptions();

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

    PipelineCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        RunOptions.require("--articles", articles, 1, MOST_ARTICLES);
        int before = warmUp == null ? articles : warmUp;
        RunOptions.require("--warm-up", before, 0, MOST_ARTICLES);
        RunOptions.require("--connections", connections, 1, 64);
        RunOptions.require("--bulk-connections", bulkConnections, 1, 64);
        String tag = RunOptions.tag(clock);
        Machine machine = product.machine(clock);
        PipelineBenchmark benchmark = new PipelineBenchmark(
                product.intake(),
                product.search(),
                new ElasticsearchBulkLimit(product.elasticsearch(), tag, bulkConnections, machine),
                machine,
                err::println);
        PipelineReport report =
                benchmark.run(new PipelineBenchmark.Settings(articles, before, connections, run.seed(clock), tag));
        run.print(out, report, Tables.of(report));
        return 0;
    }
}
