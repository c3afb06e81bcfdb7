package silkwire.enrich.topic;

import silkwire.enrich.text.Document;

/**
 * The features of one token, as hashes: the word, and its first four and six letters.
 * An ideograph is a word of one letter: itself, and with one and two neighbours.
 */
final class TokenFeatures {
    private static final char FIRST_IDEOGRAPH = '\u3400';
    private static final char AFTER_IDEOGRAPHS = '\uA000';
    private static final int PRIME = 0x01000193;

    private static final int WORD = 0x11;
    private static final int BEGINNING = 0x23;
    private static final int NEIGHBOURS = 0x41;

    private TokenFeatures() {}

    /** Takes features. */
    interface Sink {
        void feature(int hash);
    }

    /** The features of {@code token}; those of several ideographs stand at the last. */
    static void of(Document document, int token, Sink sink) {
        if (isIdeograph(document, token)) {
            ideographs(document, token, sink);
            return;
        }
        if (document.letters(token) > Document.SHORT_BEGINNING) {
            sink.feature(mix(document.shortBeginning(token) + Document.SHORT_BEGINNING, BEGINNING));
            if (document.letters(token) > Document.LONG_BEGINNING) {
                sink.feature(mix(document.longBeginning(token) + Document.LONG_BEGINNING, BEGINNING));
            }
        }
        sink.feature(word(document, token));
    }

    /** The feature of the token's whole word. */
    static int word(Document document, int token) {
        return mix(document.wordHash(token), WORD);
    }

    /** The token with which the word begins that ends with {@code token}: ideographs mostly mean something in twos. */
    static int firstOfWord(Document document, int token) {
        boolean isSecond = token > 0
                && isIdeograph(document, token)
                && isIdeograph(document, token - 1)
                && isNeighbour(document, token);
        return isSecond ? token - 1 : token;
    }

    private static boolean isIdeograph(Document document, int token) {
        char first = document.foldedAt(document.foldedBegin(token));
        return first >= FIRST_IDEOGRAPH && first < AFTER_IDEOGRAPHS;
    }

    private static void ideographs(Document document, int token, Sink sink) {
        int hash = document.wordHash(token);
        sink.feature(word(document, token));
        if (token > 0 && isNeighbour(document, token)) {
            hash = hash * PRIME + document.foldedAt(document.foldedBegin(token - 1));
            sink.feature(mix(hash, NEIGHBOURS));
            if (token > 1 && isNeighbour(document, token - 1)) {
                hash = hash * PRIME + document.foldedAt(document.foldedBegin(token - 2));
                sink.feature(mix(hash, NEIGHBOURS));
            }
        }
    }

    private static boolean isNeighbour(Document document, int token) {
        return document.sentenceOf(token) == document.sentenceOf(token - 1) && !document.isSkipped(token - 1);
    }

    /** Spreads a number over all bits. */
    static int mix(int hash, int kind) {
        int mixed = (hash ^ (kind * 0x9E3779B9)) * 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
