package silkwire.alert.lucene;

/** Goes through the places where the terms of a sequence stand side by side in one lane, in time linear in the text. */
final class SequenceCursor {
    private final Sequence sequence;
    private final ArticleTerms terms;
    private final int[] at;
    private boolean begun;

    SequenceCursor(Sequence sequence, ArticleTerms terms, int lane) {
        this.sequence = sequence;
        this.terms = terms;
        this.at = new int[sequence.length()];
        for (int i = 0; i < at.length; i++) {
            at[i] = terms.first(sequence.term(i), lane);
        }
    }

    /** Goes to the next place, unless there is none. */
    boolean next() {
        if (begun && at[0] != ArticleTerms.NONE) {
            at[0] = terms.next(at[0]);
        }
        begun = true;
        while (at[0] != ArticleTerms.NONE) {
            int missing = missing();
            if (missing == at.length) {
                return true;
            }
            at[0] = at[missing] == ArticleTerms.NONE ? ArticleTerms.NONE : terms.next(at[0]);
        }
        return false;
    }

    /** Which term does not stand where it should by the first; the number of terms where none is missing. */
    private int missing() {
        int first = terms.position(at[0]);
        for (int i = 1; i < at.length; i++) {
            int place = first + sequence.place(i);
            while (at[i] != ArticleTerms.NONE && terms.position(at[i]) < place) {
                at[i] = terms.next(at[i]);
            }
            if (at[i] == ArticleTerms.NONE || terms.position(at[i]) != place) {
                return i;
            }
        }
        return at.length;
    }

    int position() {
        return terms.position(at[0]);
    }

    /** Where the first term starts in the text. */
    int start() {
        return terms.start(at[0]);
    }

    /** Where the last term ends in the text. */
    int end() {
        return terms.end(at[at.length - 1]);
    }
}
