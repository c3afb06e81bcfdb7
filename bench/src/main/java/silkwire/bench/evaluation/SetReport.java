package silkwire.bench.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one set says about the taggers.
 *
 * @param rows how many were judged
 * @param broken the lines that could not be
 * @param problem why the set as a whole could not be judged
 */
public record SetReport(
        String set,
        int rows,
        double seconds,
        List<TaskReport> tasks,
        List<BrokenLine> broken,
        @Nullable String problem) {

    /** A line that is no row of its set, by its number in its file from 1. */
    public record BrokenLine(String file, long line, String problem) {}
}
