package silkwire.ingest.websub;

import java.util.Optional;

/** Where subscriptions are kept for all instances. */
public interface Subscriptions {

    /** The subscription of a feed. */
    Optional<Subscription> of(String feedId);

    /** Keeps it; false when it could not be kept and the old one stands. */
    boolean put(Subscription subscription);
}
