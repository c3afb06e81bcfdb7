package silkwire.ingest.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwire.common.access.SourceEntry;
import silkwire.common.item.PushContext;

/**
 * One call that pushes items: its own id, for which source, whether the items are old stock, whether they are only to be
 * shown as they were read, until when all of them are under embargo, and the W3C trace it belongs to.
 */
public record Push(
        String id,
        SourceEntry source,
        boolean backfill,
        boolean dryRun,
        @Nullable Instant embargoUntil,
        @Nullable String traceparent) {

    /** The context of an item of this push that arrived then. */
    public PushContext at(Instant receivedAt) {
        return new PushContext(source, receivedAt, backfill, embargoUntil);
    }

    String eventId(long position) {
        return id + "-" + position;
    }
}
