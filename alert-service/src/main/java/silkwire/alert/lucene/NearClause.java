package silkwire.alert.lucene;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.TextField;
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
        if (hasSeveralWords(trial)) {
            return isFoundByLucene(trial);
        }
        for (Sides sides : sides(trial)) {
            // A word near itself must stand twice, a word near words among which it is need not.
            if (sides.isNear(reach) && (!sides.isSame() || isFoundByLucene(trial))) {
                return true;
            }
        }
        return false;
    }

    /** Both sides in every field and language of the article. */
    private List<Sides> sides(Trial trial) {
        List<Sides> all = new ArrayList<>();
        for (LanguageAnalysis language : trial.languages()) {
            for (TextField field : scope.fields()) {
                int lane = Lanes.of(language, Precision.STEMMED, field);
                all.add(Sides.of(field, places(left, lane, trial.terms()), places(right, lane, trial.terms())));
            }
        }
        return all;
    }

    private boolean isFoundByLucene(Trial trial) {
        return trial.indexed().matches(node(), trial.article().receivedAt(), UTC);
    }

    private boolean hasSeveralWords(Trial trial) {
        return Stream.of(left, right).flatMap(List::stream).anyMatch(clause -> clause.hasSeveral(trial.terms()));
    }

    /** Where the single words of a side stand in the text of a lane, whether stemmed or exact. */
    private static List<WordPlace> places(List<TextClause> side, int lane, ArticleTerms terms) {
        List<WordPlace> places = new ArrayList<>();
        for (TextClause clause : side) {
            clause.findSingles(lane, terms, places);
            clause.findSingles(Lanes.exact(lane), terms, places);
        }
        return places;
    }

    @Override
    List<MatchedPlace> places(Trial trial) {
        TextPlaces places = new TextPlaces(this, trial.article());
        List<Sides> sides = hasSeveralWords(trial) ? List.of() : sides(trial);
        if (!sides.isEmpty() && sides.stream().noneMatch(Sides::share)) {
            sides.forEach(each -> each.find(reach, places));
        } else {
            trial.indexed().textMatches(node()).forEach(match -> places.add(match.field(), match.start(), match.end()));
        }
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
