package silkwire.common.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;

/**
 * An item was refused ({@code articles.rejected.v1}, key: source id): the problem, the size in bytes and the first KiB as text.
 */
public record ArticleRejected(
        String sourceId,
        @Nullable String sourceItemId,
        Instant receivedAt,
        Problem problem,
        long sizeBytes,
        String head) {}
