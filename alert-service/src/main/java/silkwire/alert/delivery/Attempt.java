package silkwire.alert.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to hand something over.
 *
 * @param probe whether it only asked the receiver to show that it wants what it gets
 * @param status the receiver's status code, where it answered
 * @param error why it failed; null where it was taken
 */
public record Attempt(
        Instant at,
        boolean probe,
        @Nullable Integer status,
        long millis,
        @Nullable String error) {}
