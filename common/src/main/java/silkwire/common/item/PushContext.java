package silkwire.common.item;

import java.time.Instant;
import silkwire.common.access.SourceEntry;

/** What a reading needs beside the bytes: who pushes, when they arrived, and whether the push says it is old stock. */
public record PushContext(SourceEntry source, Instant receivedAt, boolean backfill) {}
