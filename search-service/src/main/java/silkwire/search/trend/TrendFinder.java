package silkwire.search.trend;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.query.TopicVocabulary;

/** Weighs what was counted on both sides, and keeps what is unusual now. */
public final class TrendFinder {
    private static final double ROUNDING = 100;

    private final TrendSearch search;

    /** Counts in {@code search}. */
    public TrendFinder(TrendSearch search) {
        this.search = search;
    }

    /** The answer to this question. */
    public Trends find(TrendQuestion question) {
        TrendSearch.Sides sides = search.count(question);
        Map<String, List<Trends.Trend>> trends = new LinkedHashMap<>();
        for (TrendQuestion.Kind kind : TrendQuestion.Kind.values()) {
            if (question.kinds().contains(kind)) {
                trends.put(kind.text(), unusual(kind, sides, question.top()));
            }
        }
        return new Trends(
                new Trends.Side(question.middle(), question.end(), sides.now()),
                new Trends.Side(question.begin(), question.middle(), sides.before()),
                trends);
    }

    private static List<Trends.Trend> unusual(TrendQuestion.Kind kind, TrendSearch.Sides sides, int top) {
        return sides.values().stream()
                .filter(value -> value.kind() == kind)
                .filter(value -> scoreOf(value).isUnusual())
                .map(TrendFinder::trend)
                .sorted(Comparator.comparingDouble(Trends.Trend::score)
                        .reversed()
                        .thenComparing(Trends.Trend::value))
                .limit(top)
                .toList();
    }

    private static TrendScore scoreOf(TrendSearch.Value value) {
        return new TrendScore(value.now(), value.before(), value.allNow(), value.allBefore());
    }

    private static Trends.Trend trend(TrendSearch.Value value) {
        TrendScore score = scoreOf(value);
        @Nullable String label = value.kind() == TrendQuestion.Kind.TOPIC
                ? TopicVocabulary.labelOf(value.value()).orElse(null)
                : null;
        return new Trends.Trend(
                value.value(),
                label,
                value.language(),
                value.now(),
                value.before(),
                rounded(score.expected()),
                rounded(score.ratio()),
                rounded(score.score()));
    }

    private static double rounded(double number) {
        return Math.round(number * ROUNDING) / ROUNDING;
    }
}
