package silkwire.common.event;

/**
 * A name as it stands in the text.
 */
public record Mention(TextField field, int start, int end, String text) {}
