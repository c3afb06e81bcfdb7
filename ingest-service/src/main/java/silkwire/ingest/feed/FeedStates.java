package silkwire.ingest.feed;

import java.util.Optional;

/** Where the states of feeds are kept for all instances, and which of the feeds this instance polls. */
public interface FeedStates {

    /** The newest state known here. */
    Optional<FeedState> find(String feedId);

    /** Keeps a state; false when it could not be kept and the old one stands. */
    boolean put(FeedState state);

    /** Whether this instance polls the feed, and knows everything that its predecessor wrote. */
    boolean isOwn(String feedId);
}
