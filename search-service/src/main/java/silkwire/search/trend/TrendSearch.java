package silkwire.search.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where both sides are counted, exactly. An index that cannot count completely, or not within the deadline, ends in a {@link
 * silkwire.common.problem.ProblemException} (503).
 */
public interface TrendSearch {

    /** All articles of both sides, and every value of each kind that occurs now. */
    Sides count(TrendQuestion question);

    /** The articles found on both sides, and the values on both sides. */
    record Sides(long now, long before, List<Value> values) {
        /** Copies the values. */
        public Sides {
            values = List.copyOf(values);
        }
    }

    /** How many articles have a value now and before; a word with its language, of which so many articles are in all. */
    record Value(
            TrendQuestion.Kind kind,
            String value,
            @Nullable String language,
            long now,
            long before,
            long allNow,
            long allBefore) {}
}
