package silkwire.enrich.stance;

import java.util.Arrays;

/** The features of one unit, each with the token it came from; reused from unit to unit. */
final class FeatureBuffer {
    /** Stands for the unit as a whole. */
    static final int NO_TOKEN = -1;

    private int[] hashes = new int[2048];
    private int[] tokens = new int[2048];
    private int size;

    void clear() {
        size = 0;
    }

    /** Adds the feature {@code value} of a kind. */
    void add(int kind, int value, int token) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        hashes[size] = mix(value, kind);
        tokens[size++] = token;
    }

    int size() {
        return size;
    }

    int hash(int feature) {
        return hashes[feature];
    }

    int token(int feature) {
        return tokens[feature];
    }

    /** The hashes alone. */
    int[] copy() {
        return Arrays.copyOf(hashes, size);
    }

    private static int mix(int value, int kind) {
        int mixed = (value ^ (kind * 0x9E3779B9)) * 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
