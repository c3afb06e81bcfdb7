package silkwire.enrich.topic;

import silkwire.enrich.hash.HashIndex;

/**
 * The features a model knows, by row.
 *
 * @param present a bit for the first bits of each hash, in little memory: tells most unknown features at once
 * @param rarity per row the logarithm of how many texts there are to one with the feature
 */
@SuppressWarnings("ArrayRecordComponent")
record KnownFeatures(HashIndex hashes, float[] rarity, long[] present) {
    /** One text in two hundred, of all languages: some six in a hundred of those in the word's own. */
    private static final double LEAST_RARITY = Math.log(200);

    /** How far a hash is shifted until twenty bits are left, and until the number of a word of 64 bits is. */
    private static final int TO_BIT = Integer.SIZE - 20;

    private static final int TO_WORD = TO_BIT + 6;

    /** The hashes, which differ from one another, each under its place, and their rarity. */
    static KnownFeatures of(int[] hashes, float[] rarity) {
        long[] present = new long[1 << (Integer.SIZE - TO_WORD)];
        for (int hash : hashes) {
            present[word(hash)] |= bit(hash);
        }
        return new KnownFeatures(HashIndex.of(hashes), rarity, present);
    }

    /** The row of a feature, or {@link HashIndex#ABSENT}. */
    int row(int hash) {
        return (present[word(hash)] & bit(hash)) == 0 ? HashIndex.ABSENT : hashes.find(hash);
    }

    private static int word(int hash) {
        return hash >>> TO_WORD;
    }

    private static long bit(int hash) {
        return 1L << (hash >>> TO_BIT);
    }

    /** Whether a word stands in so few texts that it has a content: "of", "said" and "в" have none. */
    boolean isTelling(int wordHash) {
        int row = row(wordHash);
        return row == HashIndex.ABSENT || rarity[row] >= LEAST_RARITY;
    }
}
