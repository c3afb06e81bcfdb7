package silkwire.common.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item was accepted ({@code articles.received.v1}, key: article id). A withdrawal by id has no item.
 */
public record ArticleReceived(
        String id,
        Operation operation,
        Source source,
        Instant receivedAt,
        @Nullable ReceivedItem item) {
    /** Refuses a missing field. */
    public ArticleReceived {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(operation, "operation is missing");
        Objects.requireNonNull(source, "source is missing");
        Objects.requireNonNull(receivedAt, "receivedAt is missing");
    }
}
