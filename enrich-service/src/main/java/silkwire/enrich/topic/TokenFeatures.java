package silkwire.enrich.topic;

import silkwire.enrich.text.Document;

/**
 * The features of one token, as hashes: the word, its first four and six letters, its character sequences of four, and
 * the word with its neighbour. An ideograph is a word of one letter: itself, and with one and two neighbours.
 */
final class TokenFeatures {
    private static final int SHORT_BEGINNING = 4;
    private static final int LONG_BEGINNING = 6;
    private static final int SEQUENCE = 4;
    private static final int LONGEST_WORD = 40;
    private static final char IDEOGRAPHS = '\u3400';

    private static final int WORD = 0x11;
    private static final int BEGINNING = 0x23;
    private static final int INSIDE = 0x37;
    private static final int NEIGHBOURS = 0x41;

    private TokenFeatures() {}

    /** Takes features. */
    interface Sink {
        void feature(int hash);
    }

    /** The features of {@code token}; those of two words stand at the second. */
    static void of(Document document, int token, Sink sink) {
        int begin = document.foldedBegin(token);
        int end = Math.min(document.foldedEnd(token), begin + LONGEST_WORD);
        int word = hash(document, begin, end, WORD);
        sink.feature(word);
        boolean ideograph = document.foldedAt(begin) >= IDEOGRAPHS && document.foldedAt(begin) < '\uA000';
        if (!ideograph) {
            inside(document, begin, end, sink);
        }
        if (token > 0 && isNeighbour(document, token)) {
            int before = wordHash(document, token - 1);
            sink.feature(mix(before * 31 + word, NEIGHBOURS));
            if (ideograph && token > 1 && isNeighbour(document, token - 1)) {
                sink.feature(mix((wordHash(document, token - 2) * 31 + before) * 31 + word, NEIGHBOURS));
            }
        }
    }

    private static boolean isNeighbour(Document document, int token) {
        return document.sentenceOf(token) == document.sentenceOf(token - 1) && !document.isSkipped(token - 1);
    }

    private static void inside(Document document, int begin, int end, Sink sink) {
        if (end - begin > SHORT_BEGINNING) {
            sink.feature(hash(document, begin, begin + SHORT_BEGINNING, BEGINNING));
        }
        if (end - begin > LONG_BEGINNING) {
            sink.feature(hash(document, begin, begin + LONG_BEGINNING, BEGINNING));
        }
        for (int i = begin + 1; i + SEQUENCE <= end; i++) {
            sink.feature(hash(document, i, i + SEQUENCE, INSIDE));
        }
    }

    private static int wordHash(Document document, int token) {
        int begin = document.foldedBegin(token);
        return hash(document, begin, Math.min(document.foldedEnd(token), begin + LONGEST_WORD), WORD);
    }

    private static int hash(Document document, int begin, int end, int kind) {
        int hash = kind;
        for (int i = begin; i < end; i++) {
            hash = hash * 0x01000193 + document.foldedAt(i);
        }
        return mix(hash, kind);
    }

    /** The feature that stands for hits of our word lists on a topic. */
    static int listed(int topic) {
        return mix(topic + 1, 0x5F);
    }

    private static int mix(int hash, int kind) {
        int mixed = (hash ^ (kind * 0x9E3779B9)) * 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
