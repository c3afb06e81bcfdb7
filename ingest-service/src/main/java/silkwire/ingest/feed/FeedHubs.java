package silkwire.ingest.feed;

/** Hubs that tell what is new in a feed as soon as it is (WebSub). */
public interface FeedHubs {

    /** Takes notice of the hub that a feed's document names, and of the address it names the feed by. */
    void found(Feed feed, HubLink link);

    /** Whether a hub tells what is new in the feed, so that it need not be asked often. */
    boolean isPushing(Feed feed);

    /** Whether something is to be asked of the feed's hub now; answers at once. */
    boolean needsCare(Feed feed);

    /** Asks it. */
    void care(Feed feed);

    /** A hub and the address it knows the feed by. */
    record HubLink(String hub, String topic) {}
}
