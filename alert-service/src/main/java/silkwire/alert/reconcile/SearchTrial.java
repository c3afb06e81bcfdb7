package silkwire.alert.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwire.alert.rule.Rule;
import silkwire.common.lucene.IndexedArticles;

/** Runs the rules whose turn it is in the search engine too, on the same articles of the same moment. */
final class SearchTrial {
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Window window;
    private final PlainRules rules;
    private final Map<Rule, Long> plain = new LinkedHashMap<>();

    /** The rules whose turn it is: in a day each of them once, or more often where windows are cut. */
    SearchTrial(Window window, Duration length, PlainRules rules) {
        this.window = window;
        this.rules = rules;
        long turns = Math.max(1, DAY / length.toMillis());
        long turn = Math.floorMod(window.from().toEpochMilli(), DAY) / length.toMillis() % turns;
        rules.standing().stream()
                .filter(rule -> Math.floorMod(rule.id().hashCode(), turns) == turn)
                .forEach(rule -> plain.put(rule, 0L));
    }

    /** Counts on articles of the window. */
    void count(IndexedArticles indexed) {
        plain.replaceAll((rule, count) -> count
                + rules.query(rule)
                        .map(query -> indexed.matching(query, now(), rule.tz()).cardinality())
                        .orElse(0));
    }

    private Instant now() {
        return window.to();
    }

    /** Asks the search engine. */
    SearchCheck check(IndexSnapshot index) {
        List<SearchCheck.Difference> differences = new ArrayList<>();
        plain.forEach((rule, count) -> rules.query(rule).ifPresent(query -> {
            long found = index.count(window, query, now(), rule.tz());
            if (found != count) {
                differences.add(new SearchCheck.Difference(rule.id(), found, count));
            }
        }));
        return new SearchCheck(
                plain.size(),
                differences.size(),
                differences.stream().limit(ReconciledWindow.MOST_NAMED).toList());
    }
}
