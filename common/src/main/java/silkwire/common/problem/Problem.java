package silkwire.common.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input, in the members of RFC 9457 and three of our own: {@code pointer} (RFC 6901, or the name
 * of a parameter), {@code value} as it was found, {@code allowed} in words. {@code type} is a relative reference such
 * as {@code /problems/unknown-field}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String pointer,
        @Nullable String value,
        @Nullable String allowed) {

    private static final int LONGEST_VALUE = 200;

    /** Shortens a value that would make the problem longer than its cause; a cut is shown by an ellipsis. */
    public Problem {
        if (value != null && value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
        }
    }

    /** A problem that concerns no single field. */
    public static Problem of(String name, int status, String title, String detail) {
        return new Problem("/problems/" + name, title, status, detail, null, null, null);
    }

    /** The same problem, laid at one field: where, what was found, what is allowed. */
    public Problem at(String pointer, @Nullable String value, String allowed) {
        return new Problem(type, title, status, detail, pointer, value, allowed);
    }
}
