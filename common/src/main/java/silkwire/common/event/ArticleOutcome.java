package silkwire.common.event;

import java.time.Instant;
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
        @Nullable String reason) {}
