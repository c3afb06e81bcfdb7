package silkwire.search.index;

import java.time.Instant;
import silkwire.common.event.Cause;

/** What is written of one record. */
public interface IndexDocument {
    /** When the item it is about was received. */
    Instant receivedAt();

    /** Why its record was written; unknown where the record does not tell. */
    Cause cause();
}
