package silkwire.ingest.source;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwire.ingest.feed.Rhythm;

/**
 * What one instance counted of the pushes for a source ({@code ingest.feeds.v1}). Each start of an instance counts for
 * itself; what is known of a source is the sum. {@code lastPushAt} is when an item was last accepted, {@code lastNewsAt}
 * when one that is no backfill was, which alone the rhythm counts.
 */
public record PushState(
        String sourceId,
        String instance,
        Instant lastPushAt,
        @Nullable Instant lastNewsAt,
        Rhythm rhythm) {
    private static final String PREFIX = "psh_";

    /** Refuses a missing field. */
    public PushState {
        Objects.requireNonNull(sourceId, "sourceId is missing");
        Objects.requireNonNull(instance, "instance is missing");
        Objects.requireNonNull(lastPushAt, "lastPushAt is missing");
        rhythm = rhythm == null ? Rhythm.unknown() : rhythm;
    }

    /** Its key in the topic. */
    public String key() {
        return PREFIX + instance + "_" + sourceId;
    }

    /** Whether a key of the topic is that of such a state. */
    public static boolean isKey(String key) {
        return key.startsWith(PREFIX);
    }
}
