package silkwire.enrich.stance;

import java.util.List;

/** The speeches of a text, and to which of them each token belongs. */
@SuppressWarnings("ArrayRecordComponent")
record Speeches(List<Speech> all, int[] owners, boolean[] names) {
    /** The author's own words. */
    static final int AUTHOR = -1;

    /** The number of the speech the token belongs to, or {@link #AUTHOR}. */
    int of(int token) {
        return owners[token];
    }

    /** Whether the token is part of a speaker's name. */
    boolean isName(int token) {
        return names[token];
    }

    /** Whether somebody speaks between two tokens, the second excluded. */
    boolean isIn(int from, int to) {
        for (Speech speech : all) {
            if (speech.verbFirst() >= from && speech.verbFirst() < to) {
                return true;
            }
        }
        return false;
    }
}
