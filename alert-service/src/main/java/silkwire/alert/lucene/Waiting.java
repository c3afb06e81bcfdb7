package silkwire.alert.lucene;

import java.util.Arrays;

/**
 * The rules that wait at one clause, and for each the clause that must hold too: numbers side by side, so that those which an
 * article does not reach are passed over without a look at the rule.
 */
final class Waiting {
    private static final int UNGUARDED = -1;
    private static final int PAIR = 2;

    private int[] pairs = new int[PAIR];
    private int length;

    /** A rule waits for the clause alone. */
    void add(int rule) {
        add(rule, UNGUARDED);
    }

    /** A rule waits for the clause, and for the one with the number {@code guard}. */
    void add(int rule, int guard) {
        if (length == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * length);
        }
        pairs[length] = rule;
        pairs[length + 1] = guard;
        length += PAIR;
    }

    /** A rule waits here no more. */
    void remove(int rule) {
        int kept = 0;
        for (int i = 0; i < length; i += PAIR) {
            if (pairs[i] != rule) {
                pairs[kept] = pairs[i];
                pairs[kept + 1] = pairs[i + 1];
                kept += PAIR;
            }
        }
        length = kept;
        pairs = Arrays.copyOf(pairs, Math.max(PAIR, kept));
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The clause holds or may hold: names the rules to try, once everything that signals was read. */
    void call(Scratch scratch) {
        for (int i = 0; i < length; i += PAIR) {
            int guard = pairs[i + 1];
            if (guard == UNGUARDED || scratch.isSignalled(guard)) {
                scratch.add(pairs[i]);
            }
        }
    }
}
