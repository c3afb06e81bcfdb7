package silkwire.alert.lucene;

import org.jspecify.annotations.Nullable;

/** Words by their letters. */
final class WordTable {
    private static final int FIRST_SIZE = 1 << 8;
    private static final int SPREAD = 0x9E3779B9;

    private @Nullable KnownWord[] words = new KnownWord[FIRST_SIZE];

    /** Of the words at the same places: most that are not meant are told by it without a look at them. */
    private int[] hashes = new int[FIRST_SIZE];

    private int count;

    /** The word of these letters, whose hash this is; null where it is not known. */
    @Nullable KnownWord find(char[] letters, int length, int hash) {
        int at = start(hash);
        KnownWord word = words[at];
        while (word != null && !(hashes[at] == hash && word.is(letters, length))) {
            at = (at + 1) & (words.length - 1);
            word = words[at];
        }
        return word;
    }

    /** Adds a word that is not there. */
    void add(KnownWord word, int hash) {
        if (count * 2 >= words.length) {
            grow();
        }
        put(word, hash);
        count++;
    }

    private void put(KnownWord word, int hash) {
        int at = start(hash);
        while (words[at] != null) {
            at = (at + 1) & (words.length - 1);
        }
        words[at] = word;
        hashes[at] = hash;
    }

    private void grow() {
        @Nullable KnownWord[] old = words;
        int[] oldHashes = hashes;
        words = new KnownWord[2 * old.length];
        hashes = new int[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            KnownWord word = old[i];
            if (word != null) {
                put(word, oldHashes[i]);
            }
        }
    }

    private int start(int hash) {
        int spread = hash * SPREAD;
        return (spread ^ spread >>> 15) & (words.length - 1);
    }
}
