package silkwire.bench.command;

import picocli.CommandLine.Option;
import silkwire.bench.measurement.Pace;

/** How long articles are sent at a rate. */
class PaceOptions {
    private static final int MOST_RATE = 10_000;
    private static final int MOST_SECONDS = 3_600;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "60",
            description = "how long to measure (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            defaultValue = "60",
            description = "seconds at the same rate before (default: ${DEFAULT-VALUE})")
    private int warmUp;

    /** At this rate. */
    final Pace pace(int rate) {
        RunOptions.require("--rate", rate, 1, MOST_RATE);
        RunOptions.require("--seconds", seconds, 1, MOST_SECONDS);
        RunOptions.require("--warm-up", warmUp, 0, MOST_SECONDS);
        return new Pace(rate, seconds, warmUp);
    }
}
