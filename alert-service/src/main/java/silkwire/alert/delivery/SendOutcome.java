package silkwire.alert.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a receiver said. */
public sealed interface SendOutcome {

    /** It took it. */
    record Accepted(@Nullable Integer status) implements SendOutcome {}

    /** It will take nothing any more. */
    record Gone(int status) implements SendOutcome {}

    /**
     * It did not take it.
     *
     * @param status its status code, where it answered
     * @param retryAfter how long it wants to be left alone
     */
    record Failed(
            @Nullable Integer status,
            String reason,
            @Nullable Duration retryAfter) implements SendOutcome {}

    /** It was asked to show that it wants what it gets, and answers later. */
    record Asked() implements SendOutcome {}
}
