package silkwire.enrich.topic;

import silkwire.enrich.hash.HashIndex;

/**
 * The features a model knows, by row.
 *
 * @param rarity per row the logarithm of how many texts there are to one with the feature
 */
@SuppressWarnings("ArrayRecordComponent")
record KnownFeatures(HashIndex hashes, float[] rarity) {

    /** The row of a feature, or {@link HashIndex#ABSENT}. */
    int row(int hash) {
        return hashes.find(hash);
    }
}
