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
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private PaceOptions pace = new PaceOptions();

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "50",
            description = "articles a second (default: ${DEFAULT-VALUE})")
    private int rate;

    LatencyCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LatencyBenchmark benchmark = new LatencyBenchmark(
                product.intake(), product.search(), product.arrivals(), product.machine(clock), err::println);
        LatencyReport report =
                benchmark.run(new LatencyBenchmark.Settings(pace.pace(rate), run.seed(clock), RunOptions.tag(clock)));
        run.print(out, report, Tables.of(report));
        return 0;
    }
}
