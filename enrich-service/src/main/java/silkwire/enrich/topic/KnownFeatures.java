package silkwire.enrich.topic;

import silkwire.enrich.hash.HashIndex;

/**
 * The features a model knows, by row.
 *
 * @param rarity per row the logarithm of how many texts there are to one with the feature
 */
@SuppressWarnings("ArrayRecordComponent")
record KnownFeatures(HashIndex hashes, float[] rarity) {
    /** One text in two hundred, of all languages: some six in a hundred of those in the word's own. */
    private static final double LEAST_RARITY = Math.log(200);

    /** The row of a feature, or {@link HashIndex#ABSENT}. */
    int row(int hash) {
        return hashes.find(hash);
    }

    /** Whether a word stands in so few texts that it has a content: "of", "said" and "в" have none. */
    boolean isTelling(int wordHash) {
        int row = row(wordHash);
        return row == HashIndex.ABSENT || rarity[row] >= LEAST_RARITY;
    }
}
