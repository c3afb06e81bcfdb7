package silkwire.common.event;

import java.time.Instant;
import java.util.Objects;
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
        String head) {
    /** Refuses a missing field. */
    public ArticleRejected {
        Objects.requireNonNull(sourceId, "sourceId is missing");
        Objects.requireNonNull(receivedAt, "receivedAt is missing");
        Objects.requireNonNull(problem, "problem is missing");
        Objects.requireNonNull(head, "head is missing");
    }
}
