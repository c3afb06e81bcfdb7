package silkwire.common.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import silkwire.common.analysis.Analysis;

/**
 * Does to a word that was cut out of an article already what an analysis does to words. Where a text has no Chinese, Japanese
 * and Korean, this of each word {@linkplain LanguageAnalyzers#cutting that was cut} is what the whole analysis makes of the text.
 * The filters are made once and not for every word. Not thread-safe.
 */
public final class WordAnalysis {
    private final OneWord word = new OneWord();
    private final TokenStream steps;
    private final CharTermAttribute read;

    /** By the steps of this analysis. */
    public WordAnalysis(Analysis analysis) {
        steps = new DefinedAnalyzer(analysis).after(word);
        read = steps.addAttribute(CharTermAttribute.class);
    }

    /** What becomes of the word of these letters. */
    public String read(char[] letters, int length) {
        try {
            word.set(letters, length);
            steps.reset();
            if (!steps.incrementToken()) {
                throw new IllegalStateException("The analysis drops the word " + new String(letters, 0, length));
            }
            String made = read.toString();
            if (steps.incrementToken()) {
                throw new IllegalStateException(
                        "The analysis makes several words of " + new String(letters, 0, length));
            }
            steps.end();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("A word in memory could not be read", e);
        }
    }

    /** A text of one word. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
        private char[] letters = {};
        private int length;
        private boolean isRead;

        void set(char[] given, int count) {
            letters = given;
            length = count;
        }

        @Override
        public void reset() {
            isRead = false;
        }

        @Override
        public boolean incrementToken() {
            if (isRead) {
                return false;
            }
            clearAttributes();
            text.copyBuffer(letters, 0, length);
            isRead = true;
            return true;
        }
    }
}
