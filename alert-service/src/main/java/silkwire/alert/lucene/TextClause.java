package silkwire.alert.lucene;

import java.util.List;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.lucene.LanguageAnalyzers.PlacedTerm;
import silkwire.common.query.QueryNode;

/** A word, phrase, prefix or expansion. */
final class TextClause extends Clause {
    private List<Sequence> sequences = List.of();

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
        for (Sequence sequence : sequences) {
            if (!sequence.isSingle() && trial.terms().stands(sequence)) {
                return true;
            }
        }
        return false;
    }

    @Override
    List<MatchedPlace> places(Trial trial) {
        TextPlaces places = new TextPlaces(this, trial.article());
        sequences.forEach(sequence -> trial.terms().find(sequence, places));
        return places.found();
    }

    List<Sequence> sequences() {
        return sequences;
    }

    @Override
    void enter(Signals signals) {
        sequences = Reading.of(node()).stream()
                .map(reading -> sequence(reading, signals))
                .toList();
        sequences.forEach(Sequence::enter);
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
        sequences.forEach(Sequence::leave);
    }
}
