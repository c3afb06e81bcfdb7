package silkwire.enrich.text;

/**
 * Which languages have a pattern that begins with given letters: answers at once for most words that none begins. A few
 * kilobytes of bits, which stay in the nearest cache, say first whether any language has one.
 */
final class FirstLetters {
    private static final int LETTERS = 6;

    private static final int LONG_SHIFT = 6;
    private static final int BITS_PER_SLOT = 32;

    private final long[] languages;
    private final long[] any;

    /** For about so many patterns. */
    FirstLetters(int patterns) {
        languages = new long[Math.clamp(Integer.highestOneBit(patterns), 1 << 6, 1 << 14)];
        any = new long[languages.length * BITS_PER_SLOT / Long.SIZE];
    }

    /** Remembers the first characters of a pattern, or fewer where an ending may follow earlier. */
    void add(String path, long languages) {
        int hash = 0;
        for (int i = 0; i < LETTERS; i++) {
            boolean whole = i == path.length() || Ending.bitOf(path.charAt(i)) != 0;
            if (whole) {
                add(mix(hash, i), languages);
                return;
            }
            hash = hash * 31 + path.charAt(i);
        }
        add(mix(hash, LETTERS), languages);
    }

    private void add(int mixed, long languages) {
        any[bit(mixed) >>> LONG_SHIFT] |= 1L << bit(mixed);
        this.languages[slot(mixed)] |= languages;
    }

    /** Whether a pattern of one of {@code languages} may begin at {@code start}. */
    boolean mayBegin(char[] folded, int start, int length, long languages) {
        int hash = 0;
        int stop = Math.min(length - start, LETTERS);
        for (int i = 1; i <= stop; i++) {
            hash = hash * 31 + folded[start + i - 1];
            int mixed = mix(hash, i);
            if ((any[bit(mixed) >>> LONG_SHIFT] >>> bit(mixed) & 1) != 0
                    && (this.languages[slot(mixed)] & languages) != 0) {
                return true;
            }
        }
        return false;
    }

    private int bit(int mixed) {
        return mixed >>> 8 & (any.length * Long.SIZE - 1);
    }

    private int slot(int mixed) {
        return mixed >>> 13 & (languages.length - 1);
    }

    private static int mix(int hash, int letters) {
        return (hash + letters) * 0x9E3779B9;
    }
}
