package silkwire.bench.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import silkwire.bench.measurement.BenchException;
import silkwire.common.json.EventJson;

/** What every benchmark is told of its run, beside the product to measure. */
final class RunOptions {
    private static final int RADIX = 36;

    @Option(names = "--seed", paramLabel = "N", description = "makes the articles of an earlier run again")
    private @Nullable Long seed;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    long seed(Clock clock) {
        return seed == null ? clock.millis() : seed;
    }

    /** That of an earlier run, or else always the same. */
    long seedOr(long usual) {
        return seed == null ? usual : seed;
    }

    /** Prints the report: as JSON, or as {@code table}. */
    void print(PrintStream out, Object report, String table) {
        out.println(json ? EventJson.text(report) : table);
    }

    /** A tag that no run before had. */
    static String tag(Clock clock) {
        return "run" + Long.toString(clock.millis(), RADIX).toLowerCase(Locale.ROOT);
    }

    static void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new BenchException(option + " is " + value + "; allowed: " + least + " to " + most);
        }
    }
}
