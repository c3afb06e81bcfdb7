package silkwire.enrich.trait;

import silkwire.enrich.text.Document;

/** The tokens of a document as strings. */
final class Words {
    private Words() {}

    /** A token in its folded spelling. */
    static String folded(Document document, int token) {
        int begin = document.foldedBegin(token);
        char[] word = new char[document.foldedEnd(token) - begin];
        for (int i = 0; i < word.length; i++) {
            word[i] = document.foldedAt(begin + i);
        }
        return new String(word);
    }
}
