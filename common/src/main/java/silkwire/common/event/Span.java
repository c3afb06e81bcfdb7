package silkwire.common.event;

import java.util.Objects;

/**
 * A stretch of {@code title} or {@code body}: {@code start} inclusive, {@code end} exclusive, in UTF-16 units.
 */
public record Span(TextField field, int start, int end) {

    /** Refuses a missing field, and a stretch that ends before it starts. */
    public Span {
        Objects.requireNonNull(field, "field is missing");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A span runs from 0 ≤ start to end ≥ start, not " + start + " to " + end);
        }
    }
}
