package silkwire.enrich.text;

/**
 * Which languages have a pattern that begins with given letters: answers at once for most words that none begins. A few
 * kilobytes of bits, which stay in the nearest cache, say first whether any language has one.
 */
final class FirstLetters {
    private static final int LETTERS = 6;

    private static final int BITS_PER_SLOT = 32;

    private final long[] languages;
    private final long[] any;

    /** For about so many patterns. */
    FirstLetters(int patterns) {
        languages = new long[Math.clamp(Integer.highestOneBit(patterns), 1 << 6, 1 << 14)];
        any = new long[languages.length * BITS_PER_SLOT / Long.SIZE];
    }

    /** Remembers the first characters of a pattern, or fewer where an ending may follow earlier or its word ends. */
    void add(String path, long languages) {
        int hash = 0;
        for (int i = 0; i < LETTERS; i++) {
            if (i == path.length()) {
                add(mixOfWord(hash, i), languages);
                return;
            }
            if (Ending.bitOf(path.charAt(i)) != 0) {
                add(mix(hash, i), languages);
                return;
            }
            hash = hash * 31 + path.charAt(i);
        }
        add(mix(hash, LETTERS), languages);
    }

    private void add(int mixed, long languages) {
        any[word(mixed)] |= bits(mixed);
        this.languages[slot(mixed)] |= languages;
    }

    /** Whether a pattern of one of {@code languages} may begin at {@code start}; {@code ends} tells before which character a token ends. */
    boolean mayBegin(char[] folded, boolean[] ends, int start, int length, long languages) {
        int hash = 0;
        int stop = Math.min(length - start, LETTERS);
        for (int i = 1; i <= stop; i++) {
            hash = hash * 31 + folded[start + i - 1];
            if (has(mix(hash, i), languages) || (ends[start + i] && has(mixOfWord(hash, i), languages))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int mixed, long languages) {
        long bits = bits(mixed);
        return (any[word(mixed)] & bits) == bits && (this.languages[slot(mixed)] & languages) != 0;
    }

    private int word(int mixed) {
        return mixed >>> 19 & (any.length - 1);
    }

    /** Two bits of a word. */
    private static long bits(int mixed) {
        return 1L << (mixed >>> 13) | 1L << (mixed >>> 7);
    }

    private int slot(int mixed) {
        return mixed >>> 13 & (languages.length - 1);
    }

    private static int mix(int hash, int letters) {
        return (hash + letters) * 0x9E3779B9;
    }

    /** For a pattern whose word ends there, instead of one that goes on. */
    private static int mixOfWord(int hash, int letters) {
        return mix(hash, letters + LETTERS);
    }
}
