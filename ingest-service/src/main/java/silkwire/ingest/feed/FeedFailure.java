package silkwire.ingest.feed;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a poll failed, for people: when, what happened, and the HTTP status where there was one. */
public record FeedFailure(
        Instant at, String reason, @Nullable Integer status) {
    /** Refuses a missing field. */
    public FeedFailure {
        Objects.requireNonNull(at, "at is missing");
        Objects.requireNonNull(reason, "reason is missing");
    }
}
