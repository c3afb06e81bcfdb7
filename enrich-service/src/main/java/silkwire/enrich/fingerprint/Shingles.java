package silkwire.enrich.fingerprint;

import java.util.Arrays;
import silkwire.enrich.text.Document;

/**
 * The overlapping runs of three words of a text, an ideograph being a word. Marked tokens are left out, as if the text ran on
 * across them. One hash of 64 bits a run, in the order of the text.
 */
final class Shingles {
    private static final int WORDS = 3;
    private static final long PRIME = 0x100000001B3L;

    private final long[] hashes;
    private final int[] firstTokens;
    private final int[] lastTokens;
    private final int size;

    private Shingles(long[] hashes, int[] firstTokens, int[] lastTokens, int size) {
        this.hashes = hashes;
        this.firstTokens = firstTokens;
        this.lastTokens = lastTokens;
        this.size = size;
    }

    /** The shingles of {@code document}. */
    static Shingles of(Document document) {
        int[] tokens = new int[document.tokenCount()];
        long[] words = new long[tokens.length];
        int count = 0;
        for (int token = 0; token < tokens.length; token++) {
            if (!document.isSkipped(token)) {
                tokens[count] = token;
                words[count++] = mix(document.wordHash(token));
            }
        }
        return cut(Arrays.copyOf(tokens, count), words);
    }

    private static Shingles cut(int[] tokens, long[] words) {
        int size = Math.max(0, tokens.length - WORDS + 1);
        long[] hashes = new long[size];
        int[] lasts = new int[size];
        for (int first = 0; first < size; first++) {
            long hash = 0;
            for (int word = first; word < first + WORDS; word++) {
                hash = (hash + words[word]) * PRIME;
            }
            hashes[first] = mix(hash);
            lasts[first] = tokens[first + WORDS - 1];
        }
        return new Shingles(hashes, tokens, lasts, size);
    }

    /**
     * Spreads a number over all bits.
     *
     * @see <a href="https://zimbry.blogspot.com/2011/09/better-bit-mixing-improving-on.html">Mix13</a>
     */
    static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    int size() {
        return size;
    }

    long hash(int shingle) {
        return hashes[shingle];
    }

    int firstToken(int shingle) {
        return firstTokens[shingle];
    }

    int lastToken(int shingle) {
        return lastTokens[shingle];
    }

    /** How many different shingles there are. */
    int distinct() {
        int mask = Math.max(2, Integer.highestOneBit(Math.max(1, size)) * 4) - 1;
        long[] seen = new long[mask + 1];
        int distinct = 0;
        for (int shingle = 0; shingle < size; shingle++) {
            long hash = hashes[shingle] | 1;
            int slot = (int) (hash >>> 32) & mask;
            while (seen[slot] != 0 && seen[slot] != hash) {
                slot = (slot + 1) & mask;
            }
            distinct += seen[slot] == 0 ? 1 : 0;
            seen[slot] = hash;
        }
        return distinct;
    }
}
