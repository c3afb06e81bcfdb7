package silkwire.enrich.story;

import silkwire.enrich.fingerprint.Fingerprint;

/**
 * How alike two texts are.
 *
 * @param similarity shingles both have, as a share of those either has
 * @param containment shingles both have, as a share of those of the shorter
 * @param isCopy whether that makes one a copy of the other
 */
record Likeness(double similarity, double containment, boolean isCopy) {
    static final Likeness EQUAL = new Likeness(1, 1, true);

    /** How often two different shingles leave the same byte. */
    private static final double BY_CHANCE = 1.0 / 256;

    /** The similarity that so many agreeing bins stand for, to two digits. */
    static double similarity(int agreeing) {
        double share = (double) agreeing / Fingerprint.BINS;
        return Math.max(0, Math.round(100 * (share - BY_CHANCE) / (1 - BY_CHANCE)) / 100.0);
    }
}
