package silkwire.search.article;

import silkwire.common.event.TextField;

/**
 * A stretch of an article's title or body that a query matched, from {@code start} to before {@code end} in UTF-16 units,
 * and the sentence around it, which begins at {@code snippetStart}.
 */
public record Highlight(TextField field, int start, int end, String snippet, int snippetStart) {}
