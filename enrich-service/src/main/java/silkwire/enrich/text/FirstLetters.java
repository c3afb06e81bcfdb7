package silkwire.enrich.text;

/** Which languages have a pattern that begins with given letters: answers at once for most words that none begins. */
final class FirstLetters {
    private static final int LETTERS = 4;

    private final long[] languages;

    /** For about so many patterns. */
    FirstLetters(int patterns) {
        languages = new long[Math.clamp(Integer.highestOneBit(patterns), 1 << 6, 1 << 14)];
    }

    /** Remembers the first characters of a pattern, or fewer where an ending may follow earlier. */
    void add(String path, long languages) {
        int hash = 0;
        for (int i = 0; i < LETTERS; i++) {
            boolean whole = i == path.length() || Ending.bitOf(path.charAt(i)) != 0;
            if (whole) {
                this.languages[slot(hash, i)] |= languages;
                return;
            }
            hash = hash * 31 + path.charAt(i);
        }
        this.languages[slot(hash, LETTERS)] |= languages;
    }

    /** Whether a pattern of one of {@code languages} may begin at {@code start}. */
    boolean mayBegin(char[] folded, int start, int length, long languages) {
        int hash = 0;
        int stop = Math.min(length - start, LETTERS);
        for (int i = 1; i <= stop; i++) {
            hash = hash * 31 + folded[start + i - 1];
            if ((this.languages[slot(hash, i)] & languages) != 0) {
                return true;
            }
        }
        return false;
    }

    private int slot(int hash, int letters) {
        int mixed = (hash + letters) * 0x9E3779B9;
        return (mixed >>> 13) & (languages.length - 1);
    }
}
