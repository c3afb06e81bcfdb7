package silkwire.common.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwire.common.access.SourceEntry;

/**
 * What a reading needs beside the bytes: who pushes, when they arrived, whether the push says it is old stock, and until
 * when all of it is under embargo.
 */
public record PushContext(
        SourceEntry source,
        Instant receivedAt,
        boolean backfill,
        @Nullable Instant embargoUntil) {

    /** Without an embargo. */
    public PushContext(SourceEntry source, Instant receivedAt, boolean backfill) {
        this(source, receivedAt, backfill, null);
    }
}
