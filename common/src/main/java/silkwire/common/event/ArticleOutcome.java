package silkwire.common.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger decided about one record of {@code articles.received.v1} ({@code articles.outcomes.v1}, key: article id). {@code sequence} and {@code revision} are those that stand afterwards.
 */
public record ArticleOutcome(
        String id,
        OutcomeType outcome,
        String sourceId,
        long sequence,
        int revision,
        Instant receivedAt,
        Instant decidedAt,
        @Nullable String reason) {
    /** Refuses a missing field. */
    public ArticleOutcome {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(outcome, "outcome is missing");
        Objects.requireNonNull(sourceId, "sourceId is missing");
        Objects.requireNonNull(receivedAt, "receivedAt is missing");
        Objects.requireNonNull(decidedAt, "decidedAt is missing");
    }
}
