package silkwire.alert.lucene;

import org.jspecify.annotations.Nullable;

/** The terms that rules ask for, found by the letters of an article's words without an object for each word. */
final class Terms {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int SPREAD = 0x9E3779B9;
    private static final int MULTIPLIER = 31;

    private @Nullable Term[] table = new Term[FIRST_SIZE];
    private int taken;

    /** The hash of the empty text. */
    static final int EMPTY_HASH = 0;

    /** The hash of a text that is one letter longer; the same as that of the string. */
    static int hash(int hash, char next) {
        return MULTIPLIER * hash + next;
    }

    /** The term of this text, held until it is released. */
    Term hold(String text) {
        char[] letters = text.toCharArray();
        Term known = find(letters, letters.length, text.hashCode());
        if (known != null) {
            known.hold();
            return known;
        }
        if (taken * 2 > table.length) {
            renew();
        }
        Term term = new Term(text);
        term.hold();
        put(table, term);
        taken++;
        return term;
    }

    /** The term of these letters, null where no rule asks for it. */
    @Nullable Term find(char[] letters, int length, int hash) {
        int mask = table.length - 1;
        int at = start(hash, mask);
        Term term = table[at];
        while (term != null && !(term.text().hashCode() == hash && term.is(letters, length))) {
            at = (at + 1) & mask;
            term = table[at];
        }
        return term;
    }

    /** Leaves out what no rule asks for any more, and makes room where that is not enough. */
    private void renew() {
        int held = 0;
        for (Term term : table) {
            held += term != null && term.isHeld() ? 1 : 0;
        }
        int size = table.length;
        while (held * 3 > size) {
            size *= 2;
        }
        @Nullable Term[] renewed = new Term[size];
        for (Term term : table) {
            if (term != null && term.isHeld()) {
                put(renewed, term);
            }
        }
        table = renewed;
        taken = held;
    }

    private static void put(@Nullable Term[] table, Term term) {
        int mask = table.length - 1;
        int at = start(term.text().hashCode(), mask);
        while (table[at] != null) {
            at = (at + 1) & mask;
        }
        table[at] = term;
    }

    private static int start(int hash, int mask) {
        int spread = hash * SPREAD;
        return (spread ^ spread >>> 15) & mask;
    }
}
