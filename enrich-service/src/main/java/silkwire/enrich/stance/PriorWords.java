package silkwire.enrich.stance;

import silkwire.enrich.hash.HashIndex;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** English words that evaluate, from public lists: a class of one to eight bits by the hash of the word. */
@SuppressWarnings("ArrayRecordComponent")
record PriorWords(HashIndex words, byte[] classes) {
    private static final int ABOVE_CUES = 24;
    private static final long ENGLISH = LanguageBits.of("en");

    /** Adds the classes of each word to its cues, above theirs; none in a text of another language. */
    void addTo(int[] cues, Document document, long languages) {
        if ((languages & ENGLISH) == 0 || languages == LanguageBits.ALL) {
            return;
        }
        for (int token = 0; token < cues.length; token++) {
            int row = words.find(document.wordHash(token));
            cues[token] |= row == HashIndex.ABSENT ? 0 : (classes[row] & 0xFF) << ABOVE_CUES;
        }
    }
}
