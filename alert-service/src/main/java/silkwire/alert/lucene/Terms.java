package silkwire.alert.lucene;

import org.jspecify.annotations.Nullable;

/** The terms that rules ask for, found by the letters of an article's words without an object for each word. */
final class Terms {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int SPREAD = 0x9E3779B9;
    private static final int MULTIPLIER = 31;

    private @Nullable Term[] table = new Term[FIRST_SIZE];
    private int taken;

    /** The hash of a text, as of the string. */
    static int hash(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = MULTIPLIER * hash + letters[i];
        }
        return hash;
    }

    /** Whether a text has these letters. */
    static boolean same(String text, char[] letters, int length) {
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    /** The term of this text, held until it is released. */
    Term hold(String text) {
        Term known = find(text);
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

    /** The term of this text, null where no rule asks for it. */
    @Nullable Term find(String text) {
        int mask = table.length - 1;
        int at = start(text.hashCode(), mask);
        Term term = table[at];
        while (term != null && !term.text().equals(text)) {
            at = (at + 1) & mask;
            term = table[at];
        }
        return term;
    }

    /** The term of these letters, null where no rule asks for it. */
    @Nullable Term find(char[] letters, int length) {
        int mask = table.length - 1;
        int at = start(hash(letters, length), mask);
        Term term = table[at];
        while (term != null && !same(term.text(), letters, length)) {
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
