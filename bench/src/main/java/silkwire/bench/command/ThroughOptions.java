package silkwire.bench.command;

import picocli.CommandLine.Option;
import silkwire.bench.measurement.Pace;

/** Measures how soon a running product tells desks. */
final class ThroughOptions extends PaceOptions {
    @Option(
            names = "--through",
            required = true,
            description = "instead: how soon a running product tells desks by webhook")
    private boolean through;

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "100",
            description = "articles a second (default: ${DEFAULT-VALUE})")
    private int rate;

    /** Whether it is asked for; that is also said by the mere presence of these options. */
    boolean isAsked() {
        return through;
    }

    Pace pace() {
        return pace(rate);
    }
}
