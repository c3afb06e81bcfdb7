package silkwire.alert.lucene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms that rules ask for, found by the letters of an article's words without an object for each word. */
final class Terms {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int SPREAD = 0x9E3779B9;
    private static final int MULTIPLIER = 31;

    private @Nullable Term[] table = new Term[FIRST_SIZE];

    /** Of the terms at the same places: most that are not meant are told by it without a look at them. */
    private int[] hashes = new int[FIRST_SIZE];

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
        put(term);
        taken++;
        return term;
    }

    /** The term of this text, null where no rule asks for it. */
    @Nullable Term find(String text) {
        int hash = text.hashCode();
        int at = start(hash);
        Term term = table[at];
        while (term != null && !(hashes[at] == hash && term.text().equals(text))) {
            at = next(at);
            term = table[at];
        }
        return term;
    }

    /** The term of these letters, null where no rule asks for it. */
    @Nullable Term find(char[] letters, int length) {
        int hash = hash(letters, length);
        int at = start(hash);
        Term term = table[at];
        while (term != null && !(hashes[at] == hash && same(term.text(), letters, length))) {
            at = next(at);
            term = table[at];
        }
        return term;
    }

    /** Adds the terms that are the first letters of a word, of lengths that there are. */
    void findBeginnings(String word, Lengths lengths, List<Term> found) {
        int last = Math.min(word.length(), lengths.longest());
        int hash = 0;
        for (int length = 0; length <= last; length++) {
            if (lengths.mayHave(length)) {
                addBeginning(word, length, hash, found);
            }
            if (length < last) {
                hash = MULTIPLIER * hash + word.charAt(length);
            }
        }
    }

    private void addBeginning(String word, int length, int hash, List<Term> found) {
        for (int at = start(hash); table[at] != null; at = next(at)) {
            Term term = table[at];
            if (hashes[at] == hash && term.text().length() == length && word.startsWith(term.text())) {
                found.add(term);
                return;
            }
        }
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
        @Nullable Term[] old = table;
        table = new Term[size];
        hashes = new int[size];
        for (Term term : old) {
            if (term != null && term.isHeld()) {
                put(term);
            }
        }
        taken = held;
    }

    private void put(Term term) {
        int at = start(term.hash());
        while (table[at] != null) {
            at = next(at);
        }
        table[at] = term;
        hashes[at] = term.hash();
    }

    private int start(int hash) {
        int spread = hash * SPREAD;
        return (spread ^ spread >>> 15) & (table.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (table.length - 1);
    }
}
