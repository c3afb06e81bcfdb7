package silkwire.alert.lucene;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of one clause, any of which may stand in an article. Their lanes lie side by side, and what their last terms are
 * told by, so that those of other languages and of other words are passed over without a look at them.
 */
final class Sequences {
    static final Sequences NONE = new Sequences(List.of());

    private static final int PAIR = 2;

    private final Sequence[] sequences;

    /** The terms of those that have one alone. */
    private final @Nullable Term[] singles;

    /** Of each sequence its lanes, and the hash of its last term. */
    private final long[] pairs;

    Sequences(List<Sequence> sequences) {
        this.sequences = sequences.toArray(Sequence[]::new);
        this.singles = new Term[this.sequences.length];
        this.pairs = new long[PAIR * this.sequences.length];
        for (int i = 0; i < this.sequences.length; i++) {
            Sequence sequence = this.sequences[i];
            singles[i] = sequence.isSingle() ? sequence.term(0) : null;
            pairs[PAIR * i] = sequence.lanes();
            pairs[PAIR * i + 1] = sequence.term(sequence.length() - 1).hash();
        }
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
        for (int i = 0; i < pairs.length; i += PAIR) {
            if (mayStand(i, terms) && terms.stands(sequences[i / PAIR])) {
                return true;
            }
        }
        return false;
    }

    private boolean mayStand(int at, ArticleTerms terms) {
        return (pairs[at] & terms.lanes()) != 0 && terms.mayHave((int) pairs[at + 1]);
    }

    /** Adds every place where one of them stands. */
    void find(ArticleTerms terms, TextPlaces places) {
        for (int i = 0; i < pairs.length; i += PAIR) {
            if (mayStand(i, terms)) {
                Term single = singles[i / PAIR];
                if (single == null) {
                    terms.find(sequences[i / PAIR], places);
                } else {
                    terms.find(single, pairs[i], places);
                }
            }
        }
    }

    /** Adds where those of one term stand in a lane. */
    void findSingles(int lane, ArticleTerms terms, List<WordPlace> places) {
        for (int i = 0; i < pairs.length; i += PAIR) {
            Term term = singles[i / PAIR];
            if ((pairs[i] >>> lane & 1) != 0 && term != null) {
                for (int at = terms.first(term, lane); at != ArticleTerms.NONE; at = terms.next(at)) {
                    places.add(new WordPlace(terms.position(at), terms.start(at), terms.end(at)));
                }
            }
        }
    }
}
