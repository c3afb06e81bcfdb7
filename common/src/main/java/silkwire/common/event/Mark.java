package silkwire.common.event;

import java.util.Objects;

/**
 * A span that cleaning found to be no part of the article's own words; taggers skip it, search does not.
 */
public record Mark(TextField field, int start, int end, MarkKind kind) {
    /** Refuses a missing field. */
    public Mark {
        Objects.requireNonNull(field, "field is missing");
        Objects.requireNonNull(kind, "kind is missing");
    }
}
