package silkwire.enrich.stance;

import silkwire.enrich.hash.HashIndex;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** English words that evaluate, from public lists: a class of one to eight bits by the hash of the word. */
@SuppressWarnings("ArrayRecordComponent")
record PriorWords(HashIndex words, byte[] classes) {
    private static final long ENGLISH = LanguageBits.of("en");

    /** The word's classes as bits; none in a text of another language. */
    int of(Document document, int token, long languages) {
        if ((languages & ENGLISH) == 0 || languages == LanguageBits.ALL) {
            return 0;
        }
        int row = words.find(document.wordHash(token));
        return row == HashIndex.ABSENT ? 0 : classes[row] & 0xFF;
    }
}
