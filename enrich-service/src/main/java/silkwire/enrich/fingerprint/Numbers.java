package silkwire.enrich.fingerprint;

import silkwire.enrich.text.Document;

/** The numbers of several figures that a text has, but for years, each as one of 64 bits. */
final class Numbers {
    private static final int YEAR_DIGITS = 4;
    private static final int BIT_SHIFT = Long.SIZE - 6;

    private Numbers() {}

    static long of(Document document) {
        long bits = 0;
        for (int token = 0; token < document.tokenCount(); token++) {
            if (!document.isSkipped(token) && isNumber(document, token)) {
                bits |= 1L << (Shingles.mix(document.wordHash(token)) >>> BIT_SHIFT);
            }
        }
        return bits;
    }

    private static boolean isNumber(Document document, int token) {
        int begin = document.foldedBegin(token);
        int length = document.foldedEnd(token) - begin;
        char first = document.foldedAt(begin);
        boolean isYear = length == YEAR_DIGITS && (first == '1' || first == '2');
        return first >= '0' && first <= '9' && length > 1 && !isYear;
    }
}
