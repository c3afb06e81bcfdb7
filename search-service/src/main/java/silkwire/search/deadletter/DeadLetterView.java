package silkwire.search.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as it is shown.
 *
 * @param id the topic it stands on, its partition and offset, such as {@code articles.enriched.v1-dlt.0.17}
 * @param topic where the record came from
 * @param key the record's key, an article id on most topics
 * @param stage the step that failed
 * @param reason a sentence for people
 * @param sizeBytes how large the record's value is
 * @param head the beginning of the value as text
 * @param isReplayable whether it is an item or an article, so that it can be received again
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DeadLetterView(
        String id,
        String topic,
        @Nullable String key,
        @Nullable String stage,
        @Nullable String reason,
        @Nullable String exception,
        @Nullable String firstFailure,
        Instant writtenAt,
        long sizeBytes,
        String head,
        boolean isReplayable) {}
