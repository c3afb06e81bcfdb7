package silkwire.search.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import silkwire.search.reindex.Comparison.Line;

class ComparisonTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void namesEveryKindAndMonthThatHasMoreOrFewerDocuments() {
        // when
        Comparison comparison = compare(
                Map.of("articles", months("2026.10", 5, "2026.11", 9), "revisions", months("2026.11", 3)),
                Map.of("articles", months("2026.10", 5, "2026.12", 1), "revisions", months("2026.11", 4)));

        // then
        assertThat(comparison.differing())
                .containsExactly(
                        new Line("articles", "2026.11", 9, 0, true),
                        new Line("articles", "2026.12", 0, 1, true),
                        new Line("revisions", "2026.11", 3, 4, true));
    }

    @Test
    void tellsButDoesNotJudgeStoriesAndKindsThatWereNeverServed() {
        // when
        Comparison comparison = compare(
                Map.of("articles", months("2026.11", 2), "stories", months("all", 7)),
                Map.of("articles", months("2026.11", 2), "stories", months("all", 8), "texts", months("2026.11", 2)));

        // then
        assertThat(comparison.differing()).isEmpty();
        assertThat(comparison.lines())
                .contains(new Line("stories", "all", 7, 8, false), new Line("texts", "2026.11", 0, 2, false));
    }

    private static Comparison compare(
            Map<String, SortedMap<String, Long>> before, Map<String, SortedMap<String, Long>> after) {
        return Comparison.of(NOW, NOW, before, after);
    }

    private static SortedMap<String, Long> months(Object... monthsAndCounts) {
        SortedMap<String, Long> months = new TreeMap<>();
        for (int i = 0; i < monthsAndCounts.length; i += 2) {
            months.put((String) monthsAndCounts[i], ((Integer) monthsAndCounts[i + 1]).longValue());
        }
        return months;
    }
}
