package silkwire.search.article;

import silkwire.common.event.TextField;

/** A stretch of an article's text that a query matched, in UTF-16 units, and the text around it. */
public record Highlight(TextField field, int start, int end, String snippet) {}
