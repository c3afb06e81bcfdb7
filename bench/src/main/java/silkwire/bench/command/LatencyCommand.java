package silkwire.bench.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.bench.measurement.LatencyBenchmark;
import silkwire.bench.measurement.LatencyReport;

/** Measures how long an article takes until it can be found. */
@Command(
        name = "latency",
        mixinStandardHelpOptions = true,
        description = "Measure push → searchable at a fixed rate, from the moment each article is meant to be sent.")
final class LatencyCommand implements Callable<Integer> {
    private static final int MOST_RATE = 10_000;
    private static final int MOST_SECONDS = 3_600;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--rate", required = true, paramLabel = "R", description = "articles a second")
    private int rate;

    @Option(names = "--seconds", required = true, paramLabel = "S", description = "how long to measure")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            description = "seconds at the same rate before (default: ${DEFAULT-VALUE})")
    private int warmUp = 60;

    LatencyCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        RunOptions.require("--rate", rate, 1, MOST_RATE);
        RunOptions.require("--seconds", seconds, 1, MOST_SECONDS);
        RunOptions.require("--warm-up", warmUp, 0, MOST_SECONDS);
        LatencyBenchmark benchmark = new LatencyBenchmark(
                product.intake(), product.search(), product.arrivals(), product.machine(clock), err::println);
        LatencyReport report = benchmark.run(
                new LatencyBenchmark.Settings(rate, seconds, warmUp, run.seed(clock), RunOptions.tag(clock)));
        run.print(out, report, Tables.of(report));
        return 0;
    }
}
