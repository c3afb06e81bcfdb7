package silkwire.ingest.websub;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.access.AccessRegistry;
import silkwire.ingest.feed.Feed;
import silkwire.ingest.feed.FeedNews;

/**
 * Takes what a hub delivers for a feed. Counted by what became of it under {@code silkwire.ingest.websub}: taken,
 * unreadable, forged, unknown, unavailable.
 */
public final class HubDelivery {
    private final AccessRegistry registry;
    private final Subscriptions subscriptions;
    private final FeedNews news;
    private final MeterRegistry meters;

    /** Hands over to {@code news}. */
    public HubDelivery(AccessRegistry registry, Subscriptions subscriptions, FeedNews news, MeterRegistry meters) {
        this.registry = registry;
        this.subscriptions = subscriptions;
        this.news = news;
        this.meters = meters;
    }

    /** What became of a delivery. */
    public enum Fate {
        /** Its entries are in the log, or were before. */
        TAKEN,
        /** It is signed and can not be read. */
        UNREADABLE,
        /** It is not signed with the secret of the subscription. */
        FORGED,
        /** No feed that is declared has this subscription. */
        UNKNOWN,
        /** The log did not acknowledge; to be delivered again. */
        UNAVAILABLE
    }

    /** Takes {@code body}, or not. */
    public Fate take(String feedId, @Nullable String signature, String contentType, byte[] body) {
        Fate fate = judge(feedId, signature, contentType, body);
        meters.counter("silkwire.ingest.websub", "outcome", fate.name().toLowerCase(Locale.ROOT))
                .increment();
        return fate;
    }

    private Fate judge(String feedId, @Nullable String signature, String contentType, byte[] body) {
        Optional<Subscription> subscription = subscriptions.of(feedId);
        Optional<Feed> feed = Feed.declared(registry).stream()
                .filter(candidate -> candidate.id().equals(feedId))
                .findFirst();
        if (subscription.isEmpty() || feed.isEmpty()) {
            return Fate.UNKNOWN;
        }
        if (!HubSignature.isValid(signature, body, subscription.get().secret())) {
            return Fate.FORGED;
        }
        return switch (news.take(feed.get(), contentType, body)) {
            case TAKEN -> Fate.TAKEN;
            case UNREADABLE -> Fate.UNREADABLE;
            case UNAVAILABLE -> Fate.UNAVAILABLE;
        };
    }
}
