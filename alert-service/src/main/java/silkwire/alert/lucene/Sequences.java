package silkwire.alert.lucene;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Sequences of one clause, any of which may stand in an article. Their lanes lie side by side, and what their last terms are
 * told by, so that those of other languages and of other words are passed over without a look at them.
 */
final class Sequences {
    static final Sequences NONE = new Sequences(List.of());

    private final Sequence[] sequences;
    private final long[] lanes;
    private final int[] lastHashes;

    Sequences(List<Sequence> sequences) {
        this.sequences = sequences.toArray(Sequence[]::new);
        this.lanes = sequences.stream().mapToLong(Sequence::lanes).toArray();
        this.lastHashes = sequences.stream()
                .mapToInt(sequence -> sequence.term(sequence.length() - 1).hash())
                .toArray();
    }

    /** Those of more than one term. */
    Sequences ofSeveral() {
        List<Sequence> several =
                Stream.of(sequences).filter(sequence -> !sequence.isSingle()).toList();
        return several.isEmpty() ? NONE : new Sequences(several);
    }

    void forEach(Consumer<Sequence> work) {
        for (Sequence sequence : sequences) {
            work.accept(sequence);
        }
    }

    /** Whether one of them stands in an article. */
    boolean stand(ArticleTerms terms) {
        for (int i = 0; i < lanes.length; i++) {
            if (mayStand(i, terms) && terms.stands(sequences[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean mayStand(int index, ArticleTerms terms) {
        return (lanes[index] & terms.lanes()) != 0 && terms.mayHave(lastHashes[index]);
    }

    /** Adds every place where one of them stands. */
    void find(ArticleTerms terms, TextPlaces places) {
        for (int i = 0; i < lanes.length; i++) {
            if (mayStand(i, terms)) {
                terms.find(sequences[i], places);
            }
        }
    }

    /** Adds where those of one term stand in a lane. */
    void findSingles(int lane, ArticleTerms terms, List<WordPlace> places) {
        for (int i = 0; i < lanes.length; i++) {
            if ((lanes[i] >>> lane & 1) != 0 && sequences[i].isSingle()) {
                Term term = sequences[i].term(0);
                for (int at = terms.first(term, lane); at != ArticleTerms.NONE; at = terms.next(at)) {
                    places.add(new WordPlace(terms.position(at), terms.start(at), terms.end(at)));
                }
            }
        }
    }
}
