package silkwire.alert.lucene;

import java.util.List;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.lucene.LanguageAnalyzers.PlacedTerm;
import silkwire.common.query.QueryNode;

/** A word, phrase, prefix or expansion. */
final class TextClause extends Clause {
    private Sequences all = Sequences.NONE;

    /** Those of several terms: whether they stand side by side is not told by one of them. */
    private Sequences several = Sequences.NONE;

    TextClause(QueryNode node, String text) {
        super(node, text);
    }

    @Override
    boolean isSignalled() {
        return true;
    }

    @Override
    long frequency() {
        return Frequency.of(node());
    }

    /** Only one of several terms was seen so far. */
    @Override
    boolean compute(Trial trial) {
        return hasSeveral(trial.terms());
    }

    /** Whether several terms side by side are what stands in a text. */
    boolean hasSeveral(ArticleTerms terms) {
        return several.stand(terms);
    }

    @Override
    List<MatchedPlace> places(Trial trial) {
        TextPlaces places = new TextPlaces(this, trial.article());
        all.find(trial.terms(), places);
        return places.found();
    }

    /** Adds where single terms stand in the text of a lane. */
    void findSingles(int lane, ArticleTerms terms, List<WordPlace> places) {
        all.findSingles(lane, terms, places);
    }

    @Override
    void enter(Signals signals) {
        all = new Sequences(Reading.of(node()).stream()
                .map(reading -> sequence(reading, signals))
                .toList());
        several = all.ofSeveral();
        all.forEach(Sequence::enter);
    }

    private Sequence sequence(Reading reading, Signals signals) {
        boolean isPrefix = isPrefix(node());
        List<Term> terms = reading.terms().stream()
                .map(term -> isPrefix ? signals.prefix(term.text()) : signals.word(term.text()))
                .toList();
        int first = reading.terms().getFirst().position();
        int[] places = reading.terms().stream()
                .mapToInt(PlacedTerm::position)
                .map(place -> place - first)
                .toArray();
        return new Sequence(this, reading.lanes(), terms, places);
    }

    private static boolean isPrefix(QueryNode node) {
        return node instanceof QueryNode.Prefix
                || (node instanceof QueryNode.InLanguage in && in.clause() instanceof QueryNode.Prefix);
    }

    @Override
    void leave(Signals signals) {
        all.forEach(Sequence::leave);
    }
}
