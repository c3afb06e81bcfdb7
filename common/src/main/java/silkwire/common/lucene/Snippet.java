package silkwire.common.lucene;

import java.util.List;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;

/**
 * A piece of an article's text around its matches: the whole sentence where it is short enough, never cut inside a
 * grapheme. Offsets of the piece and of its highlights are UTF-16 units into the stored field; the highlights do not
 * overlap.
 */
public record Snippet(TextField field, int start, int end, String text, List<Span> highlights) {

    /** Copies the highlights. */
    public Snippet {
        highlights = List.copyOf(highlights);
    }
}
