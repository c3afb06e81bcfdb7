package silkwire.alert.lucene;

import java.util.List;

/**
 * Terms that a clause looks for side by side in some lanes; mostly one term. It is found by one of its terms, its
 * <em>key</em>.
 */
final class Sequence {
    private final TextClause clause;
    private final long lanes;
    private final Term[] terms;
    private final int[] places;
    private int key;

    /** {@code places} are the distances of the terms from the first. */
    Sequence(TextClause clause, long lanes, List<Term> terms, int[] places) {
        this.clause = clause;
        this.lanes = lanes;
        this.terms = terms.toArray(Term[]::new);
        this.places = places.clone();
    }

    boolean isSingle() {
        return terms.length == 1;
    }

    /** The set of lanes. */
    long lanes() {
        return lanes;
    }

    int length() {
        return terms.length;
    }

    Term term(int index) {
        return terms[index];
    }

    int place(int index) {
        return places[index];
    }

    /** Is found from now on, by one of its terms: the one that fewest are found by; of two such the longer one. */
    void enter() {
        for (int i = 1; i < terms.length; i++) {
            int fewer = Integer.compare(terms[i].weight(), terms[key].weight());
            if (fewer < 0
                    || (fewer == 0
                            && terms[i].text().length() > terms[key].text().length())) {
                key = i;
            }
        }
        terms[key].add(lanes, clause.number(), isSingle());
    }

    /** Is found no more. */
    void leave() {
        terms[key].remove(lanes, clause.number(), isSingle());
        for (Term term : terms) {
            term.release();
        }
    }
}
