package silkwire.search.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer: both times with the number of articles found in them, and per kind what is unusual now, the most unusual
 * first.
 */
public record Trends(Side now, Side before, Map<String, List<Trend>> trends) {

    /** A time, {@code from} inclusive and {@code to} exclusive, and how many articles were found in it. */
    public record Side(Instant from, Instant to, long articles) {}

    /**
     * A value that is unusual now.
     *
     * @param now articles that have it now
     * @param before articles that had it before
     * @param expected how many would have it now if its share had not changed
     * @param ratio its share now as a multiple of its share before, both counted as if it had been met half a time more
     * @param score the log-likelihood ratio (G²): how improbable the difference is by chance; above 10.8 less than one in a
     *     thousand
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Trend(
            String value,
            @Nullable String label,
            @Nullable String language,
            long now,
            long before,
            double expected,
            double ratio,
            double score) {}
}
