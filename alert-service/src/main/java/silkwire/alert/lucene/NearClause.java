package silkwire.alert.lucene;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.TextField;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TextScope;

/**
 * Words near each other. Asked only where both sides stand in the article. What the positions of single words do not decide is
 * left to Lucene: several words as a side, and a word near itself.
 */
final class NearClause extends Clause {
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final TextScope scope;
    private final int reach;
    private final List<TextClause> left;
    private final List<TextClause> right;

    NearClause(QueryNode node, String text, QueryNode.Near near, List<TextClause> left, List<TextClause> right) {
        super(node, text);
        this.scope = near.scope();
        this.reach = near.distance() + 1;
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
    }

    @Override
    boolean isSignalled() {
        return false;
    }

    @Override
    long frequency() {
        return Frequency.of(node());
    }

    @Override
    boolean compute(Trial trial) {
        if (hasSeveralWords(left, trial) || hasSeveralWords(right, trial)) {
            return asked(trial);
        }
        for (LanguageAnalysis language : ArticleValues.textLanguages(trial.article())) {
            for (TextField field : scope.fields()) {
                int lane = Lanes.of(language, Precision.STEMMED, field);
                int[] some = positions(left, lane, trial.terms());
                int[] others = positions(right, lane, trial.terms());
                // A word near itself must stand twice, a word near words among which it is need not.
                if (isNear(some, others) && (!Arrays.equals(some, others) || asked(trial))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean asked(Trial trial) {
        return trial.indexed().matches(node(), trial.article().receivedAt(), UTC);
    }

    private static boolean hasSeveralWords(List<TextClause> side, Trial trial) {
        return side.stream()
                .flatMap(clause -> clause.sequences().stream())
                .anyMatch(sequence -> !sequence.isSingle() && trial.terms().stands(sequence));
    }

    /** Of the single words of a side, in the text of a lane, whether stemmed or exact. */
    private static int[] positions(List<TextClause> side, int lane, ArticleTerms terms) {
        IntStream.Builder positions = IntStream.builder();
        for (TextClause clause : side) {
            for (Sequence sequence : clause.sequences()) {
                if (sequence.isSingle()) {
                    add(sequence, lane, terms, positions);
                    add(sequence, Lanes.exact(lane), terms, positions);
                }
            }
        }
        int[] sorted = positions.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static void add(Sequence sequence, int lane, ArticleTerms terms, IntStream.Builder positions) {
        if (sequence.isIn(lane)) {
            int at = terms.first(sequence.term(0), lane);
            while (at != ArticleTerms.NONE) {
                positions.add(terms.position(at));
                at = terms.next(at);
            }
        }
    }

    private boolean isNear(int[] some, int[] others) {
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (Math.abs(some[i] - others[j]) <= reach) {
                return true;
            }
            if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    @Override
    List<MatchedPlace> places(Trial trial) {
        TextPlaces places = new TextPlaces(this, trial.article());
        trial.indexed().textMatches(node()).forEach(match -> places.add(match.field(), match.start(), match.end()));
        return places.found();
    }

    @Override
    void enter(Signals signals) {
        // The words of its sides are entered by themselves.
    }

    @Override
    void leave(Signals signals) {
        // Nothing was entered.
    }
}
