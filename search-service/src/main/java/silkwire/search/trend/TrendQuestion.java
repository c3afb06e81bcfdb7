package silkwire.search.trend;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import silkwire.search.article.Question;

/**
 * Which articles, and which times are compared: from {@code middle} to {@code end} is now, from {@code begin} to {@code middle}
 * is before; of each kind the {@code top} values.
 */
public record TrendQuestion(Question question, Instant begin, Instant middle, Instant end, Set<Kind> kinds, int top) {
    /** Copies the kinds. */
    public TrendQuestion {
        kinds = Set.copyOf(kinds);
    }

    /** What may be unusual. */
    public enum Kind {
        /** Countries mentioned. */
        COUNTRY,
        /** Topics. */
        TOPIC,
        /** Who published. */
        OUTLET,
        /** Words of title and body, per language. */
        WORD;

        /** As parameters and answers write it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
