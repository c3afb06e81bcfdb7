package silkwire.common.event;

import java.util.Objects;

/**
 * The language of a text: BCP 47 code ({@code und} where the evidence does not carry), confidence 0 to 1, ISO 15924 script.
 */
public record Language(String code, double confidence, String script) {
    /** Refuses a missing field. */
    public Language {
        Objects.requireNonNull(code, "code is missing");
        Objects.requireNonNull(script, "script is missing");
    }
}
