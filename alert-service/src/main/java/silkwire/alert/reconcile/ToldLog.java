package silkwire.alert.reconcile;

import java.time.Instant;

/** The topics in which stands what was told. Used by one thread. */
public interface ToldLog {

    /** Takes what was told before these offsets and is not yet known; at first, what was told since then. */
    void readInto(ToldLedger told, Progress.Through ends, Instant since);
}
