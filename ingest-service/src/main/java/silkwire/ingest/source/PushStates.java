package silkwire.ingest.source;

import java.util.List;

/** Where the counts of pushes are kept for all instances. */
public interface PushStates {

    /** What all instances, also earlier ones, counted of a source. */
    List<PushState> pushesOf(String sourceId);

    /** Keeps what this instance counted; false when it could not be kept. */
    boolean put(PushState state);

    /** Forgets what an instance counted, once that is too old to matter. */
    void forget(PushState state);
}
