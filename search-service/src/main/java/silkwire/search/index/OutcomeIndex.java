package silkwire.search.index;

import java.util.List;

/** Where the fates of received items are written. */
public interface OutcomeIndex {

    /** Writes these documents; one that stands there already is written again, unchanged. */
    IndexAnswer record(List<OutcomeDocument> documents);
}
