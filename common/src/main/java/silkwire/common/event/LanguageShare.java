package silkwire.common.event;

import java.util.Objects;

/**
 * A second language and its share of the letters, 0 to 1.
 */
public record LanguageShare(String code, double share) {
    /** Refuses a missing field. */
    public LanguageShare {
        Objects.requireNonNull(code, "code is missing");
    }
}
