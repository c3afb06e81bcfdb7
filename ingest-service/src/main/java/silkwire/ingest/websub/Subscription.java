package silkwire.ingest.websub;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subscription at a hub ({@code ingest.feeds.v1}, key: {@code hub_} and the rest of the feed id). It holds until {@code
 * leaseUntil}, null before the hub confirmed it; the hub is asked again at {@code nextTryAt}.
 */
public record Subscription(
        String feedId,
        String hub,
        String topic,
        String secret,
        @Nullable Instant leaseUntil,
        Instant nextTryAt,
        int tries,
        @Nullable String lastError) {
    private static final double RENEW_AFTER = 0.8;

    /** Refuses a missing field. */
    public Subscription {
        Objects.requireNonNull(feedId, "feedId is missing");
        Objects.requireNonNull(hub, "hub is missing");
        Objects.requireNonNull(topic, "topic is missing");
        Objects.requireNonNull(secret, "secret is missing");
        Objects.requireNonNull(nextTryAt, "nextTryAt is missing");
    }

    /** One that is still to be asked for. */
    static Subscription wanted(String feedId, String hub, String topic, String secret, Instant now) {
        return new Subscription(feedId, hub, topic, secret, null, now, 0, null);
    }

    /** Its key in the topic. */
    public String key() {
        return keyOf(feedId);
    }

    /** The key of the subscription of a feed. */
    public static String keyOf(String feedId) {
        return "hub_" + feedId.substring(feedId.indexOf('_') + 1);
    }

    boolean isActive(Instant now) {
        return leaseUntil != null && leaseUntil.isAfter(now);
    }

    boolean isDue(Instant now) {
        return !nextTryAt.isAfter(now);
    }

    boolean isAt(String otherHub, String otherTopic) {
        return hub.equals(otherHub) && topic.equals(otherTopic);
    }

    Subscription asked(Instant nextTry, @Nullable String error) {
        return new Subscription(feedId, hub, topic, secret, leaseUntil, nextTry, tries + 1, error);
    }

    Subscription confirmed(Instant now, Duration lease) {
        Instant renewAt = now.plusMillis((long) (lease.toMillis() * RENEW_AFTER));
        return new Subscription(feedId, hub, topic, secret, now.plus(lease), renewAt, 0, null);
    }

    Subscription denied(Instant nextTry, String reason) {
        return new Subscription(feedId, hub, topic, secret, null, nextTry, tries, reason);
    }
}
