package silkwire.search.reindex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many documents the served version and the build had of each kind and month, counted at one time. Of kinds that tell
 * when their item was received only those received before {@code receivedBefore} were counted, so that what arrives in
 * between makes no difference.
 */
public record Comparison(Instant at, Instant receivedBefore, List<Line> lines) {
    /** Stories are counted from articles, and always some seconds behind them: their number decides nothing. */
    private static final String STORIES = "stories";

    /** Copies the lines. */
    public Comparison {
        lines = List.copyOf(lines);
    }

    /**
     * One kind and month.
     *
     * @param kind {@code articles texts revisions stories}
     * @param month yyyy.MM; {@code all} where the kind has no months
     * @param before how many are served
     * @param after how many the build has
     * @param isJudged whether the two have to agree: not for stories, nor where the served version has no such index at all
     */
    public record Line(String kind, String month, long before, long after, boolean isJudged) {
        /** Whether the build may not be served because of this. */
        @JsonProperty("isDifferent")
        public boolean isDifferent() {
            return isJudged && before != after;
        }
    }

    /** Of these counts by kind and month. */
    static Comparison of(
            Instant at,
            Instant receivedBefore,
            Map<String, SortedMap<String, Long>> before,
            Map<String, SortedMap<String, Long>> after) {
        List<Line> lines = new ArrayList<>();
        Set<String> kinds = new TreeSet<>(before.keySet());
        kinds.addAll(after.keySet());
        for (String kind : kinds) {
            SortedMap<String, Long> old = before.getOrDefault(kind, new TreeMap<>());
            SortedMap<String, Long> built = after.getOrDefault(kind, new TreeMap<>());
            boolean isJudged = !kind.equals(STORIES) && !old.isEmpty();
            Set<String> months = new TreeSet<>(old.keySet());
            months.addAll(built.keySet());
            months.forEach(month -> lines.add(
                    new Line(kind, month, old.getOrDefault(month, 0L), built.getOrDefault(month, 0L), isJudged)));
        }
        return new Comparison(at, receivedBefore, lines);
    }

    /** The lines for which the build may not be served. */
    public List<Line> differing() {
        return lines.stream().filter(Line::isDifferent).toList();
    }
}
