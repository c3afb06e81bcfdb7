package silkwire.bench.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.bench.measurement.LatencyBenchmark;
import silkwire.bench.measurement.LatencyReport;
import silkwire.common.json.EventJson;

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

    @Option(names = "--rate", required = true, paramLabel = "R", description = "articles a second")
    private int rate;

    @Option(names = "--seconds", required = true, paramLabel = "S", description = "how long to measure")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            description = "seconds at the same rate before (default: ${DEFAULT-VALUE})")
    private int warmUp = 60;

    @Option(names = "--seed", paramLabel = "N", description = "makes the articles of an earlier run again")
    private @Nullable Long seed;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    LatencyCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PipelineCommand.require("--rate", rate, 1, MOST_RATE);
        PipelineCommand.require("--seconds", seconds, 1, MOST_SECONDS);
        PipelineCommand.require("--warm-up", warmUp, 0, MOST_SECONDS);
        LatencyBenchmark benchmark =
                new LatencyBenchmark(product.intake(), product.search(), product.machine(clock), err::println);
        LatencyReport report = benchmark.run(new LatencyBenchmark.Settings(
                rate, seconds, warmUp, seed == null ? clock.millis() : seed, ProductOptions.tag(clock)));
        out.println(json ? EventJson.text(report) : Tables.of(report));
        return 0;
    }
}
