package silkwire.enrich.text;

import java.util.Arrays;

/** The longest stretch found from a token on, and the entries of a {@link Lexicon} that it matches. */
final class LexiconMatch {
    private final boolean unites;
    private int[] entries = new int[8];
    private int count;
    private int start;
    private int end;
    private int stem;
    private int token;

    /** An empty one; {@code unites} as {@link Lexicon#uniting} says. */
    LexiconMatch(boolean unites) {
        this.unites = unites;
    }

    /** Forgets everything. */
    void clear() {
        count = 0;
        end = 0;
        stem = -1;
    }

    /** Begins anew at {@code token}. */
    void clear(int token) {
        clear();
        this.token = token;
    }

    /** Takes the entry where it is as long as what is there, alone where it is longer or has less of an ending. */
    void offer(int entry, int start, int end, int stem) {
        int own = stem < 0 ? end : stem;
        int other = this.stem < 0 ? this.end : this.stem;
        boolean less = !unites && own < other;
        if (end < this.end || (end == this.end && (start != this.start || less))) {
            return;
        }
        if (end > this.end || (!unites && own > other)) {
            count = 0;
            this.start = start;
            this.end = end;
            this.stem = stem;
        }
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
        }
        entries[count++] = entry;
    }

    boolean isFound() {
        return count > 0;
    }

    int count() {
        return count;
    }

    int entry(int index) {
        return entries[index];
    }

    /** The token it was found from. */
    int token() {
        return token;
    }

    /** The folded character it begins with, context included. */
    int start() {
        return start;
    }

    /** The folded character after it, context included. */
    int end() {
        return end;
    }

    /** Where its last ending begins, or −1. */
    int stem() {
        return stem;
    }
}
