package silkwire.common.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item was accepted ({@code articles.received.v1}, key: article id). A withdrawal by id has no item.
 */
public record ArticleReceived(
        String id,
        Operation operation,
        Source source,
        Instant receivedAt,
        @Nullable ReceivedItem item) {}
