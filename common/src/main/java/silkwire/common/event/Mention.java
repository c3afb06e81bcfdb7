package silkwire.common.event;

import java.util.Objects;

/**
 * A name as it stands in the text.
 */
public record Mention(TextField field, int start, int end, String text) {
    /** Refuses a missing field. */
    public Mention {
        Objects.requireNonNull(field, "field is missing");
        Objects.requireNonNull(text, "text is missing");
    }
}
