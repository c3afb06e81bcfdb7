package silkwire.search.index;

import java.time.Instant;

/** What is written of one record. */
public interface IndexDocument {
    /** When the item it is about was received. */
    Instant receivedAt();
}
