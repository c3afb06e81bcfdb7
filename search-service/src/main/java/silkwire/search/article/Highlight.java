package silkwire.search.article;

import silkwire.common.direction.IsolatedText;
import silkwire.common.event.TextField;

/**
 * A stretch of an article's title or body that a query matched, from {@code start} to before {@code end} in UTF-16 units,
 * never cut inside a grapheme; the sentence around it, which begins at {@code snippetStart}; the same sentence isolated, to
 * be shown in text of any direction; and the paragraph it stands in, from {@code paragraphStart} to before {@code
 * paragraphEnd}.
 */
public record Highlight(
        TextField field,
        int start,
        int end,
        String snippet,
        int snippetStart,
        String isolated,
        int paragraphStart,
        int paragraphEnd) {
    /** The highlight of a stretch of this text, in the snippet that begins there. */
    public static Highlight of(TextField field, String text, int start, int end, String snippet, int snippetStart) {
        int next = text.indexOf('\n', end);
        return new Highlight(
                field,
                start,
                end,
                snippet,
                snippetStart,
                IsolatedText.of(snippet),
                text.lastIndexOf('\n', start - 1) + 1,
                next < 0 ? text.length() : next);
    }
}
