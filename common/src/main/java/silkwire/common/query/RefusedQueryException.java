package silkwire.common.query;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Ends the reading of a query at its first error; never leaves the package. */
final class RefusedQueryException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient QueryOutcome.Refused refused;

    RefusedQueryException(int position, String found, String expected, @Nullable String suggestion) {
        super(found, null, false, false);
        this.refused = new QueryOutcome.Refused(position, found, expected, suggestion);
    }

    QueryOutcome.Refused refused() {
        return refused;
    }
}
