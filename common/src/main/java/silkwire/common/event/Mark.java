package silkwire.common.event;

/**
 * A span that cleaning found to be no part of the article's own words; taggers skip it, search does not.
 */
public record Mark(TextField field, int start, int end, MarkKind kind) {}
