package silkwire.languageanalyzers;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Drops every token whose text was already seen in the stream. */
final class UniqueTokenFilter extends TokenFilter {
    private static final int EXPECTED_TOKENS = 16;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final CharArraySet seen = new CharArraySet(EXPECTED_TOKENS, false);

    UniqueTokenFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            char[] text = new char[term.length()];
            System.arraycopy(term.buffer(), 0, text, 0, text.length);
            if (seen.add(text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        seen.clear();
    }
}
