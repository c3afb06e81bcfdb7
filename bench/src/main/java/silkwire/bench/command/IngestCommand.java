package silkwire.bench.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.bench.kafka.KafkaLogLimit;
import silkwire.bench.measurement.IngestBenchmark;
import silkwire.bench.measurement.IngestReport;
import silkwire.bench.measurement.Machine;

/** Measures receipts a second beside a bare producer. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Measure push → receipt in articles a second, and what a bare Kafka producer writes of the same bytes.")
final class IngestCommand implements Callable<Integer> {
    private static final int MOST_ARTICLES = 200_000;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--kafka", required = true, paramLabel = "HOST:PORT", description = "address of Kafka")
    private String kafka = "127.0.0.1:9092";

    @Option(names = "--articles", paramLabel = "N", description = "in each round (default: ${DEFAULT-VALUE})")
    private int articles = 10_000;

    @Option(names = "--warm-ups", paramLabel = "N", description = "rounds before (default: ${DEFAULT-VALUE})")
    private int warmUps = 5;

    @Option(names = "--rounds", paramLabel = "N", description = "that count (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Option(names = "--per-call", paramLabel = "N", description = "articles a call (default: ${DEFAULT-VALUE})")
    private int perCall = 500;

    @Option(names = "--connections", paramLabel = "N", description = "pushed on at once (default: ${DEFAULT-VALUE})")
    private int connections = 8;

    @Option(
            names = "--singles",
            paramLabel = "N",
            description = "of each round, once more one a call (default: ${DEFAULT-VALUE})")
    private int singles = 1_000;

    @Option(names = "--beside-readers", description = "leave enrich, search and Elasticsearch running meanwhile")
    private boolean besideReaders;

    IngestCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        RunOptions.require("--articles", articles, 100, MOST_ARTICLES);
        RunOptions.require("--warm-ups", warmUps, 1, 100);
        RunOptions.require("--per-call", perCall, 1, MOST_ARTICLES);
        RunOptions.require("--rounds", rounds, 1, 100);
        RunOptions.require("--connections", connections, 1, 64);
        RunOptions.require("--singles", singles, 1, articles);
        String tag = RunOptions.tag(clock);
        Machine machine = product.machine(clock);
        IngestBenchmark benchmark = new IngestBenchmark(
                product.intake(), new KafkaLogLimit(kafka, tag), product.readers(), machine, err::println);
        IngestReport report = benchmark.run(new IngestBenchmark.Settings(
                articles, singles, warmUps, rounds, connections, perCall, !besideReaders, run.seed(clock), tag));
        run.print(out, report, table(report));
        return 0;
    }

    private static String table(IngestReport report) {
        return String.format(
                Locale.ROOT,
                "%-14s %,10.1f articles/s    with receipts, %d a call, %d connections, median of %d rounds of %,d%n"
                        + "%-14s %,10.1f articles/s    one a call%n"
                        + "%-14s %,10.1f articles/s    the same bytes%n"
                        + "%-14s %10.3f               %s%n"
                        + "%-14s %10.3f               in processor time of all that take part%n"
                        + "%-14s %s, bare producer %s%n"
                        + "%-14s %d; %d pushed again; load average before %.2f",
                "push",
                report.pushPerSecond(),
                report.batch(),
                report.connections(),
                report.rounds().size(),
                report.articles(),
                "",
                report.singlePerSecond(),
                "bare producer",
                report.producerPerSecond(),
                "ratio",
                report.ratio(),
                report.alone() ? "the readers of what is pushed stood still" : "beside the readers of what is pushed",
                "",
                report.cpuRatio(),
                "micros of CPU",
                report.cpuMicrosPerArticle(),
                report.producerCpuMicrosPerArticle(),
                "seed",
                report.seed(),
                report.repeats(),
                report.loadAverage());
    }
}
