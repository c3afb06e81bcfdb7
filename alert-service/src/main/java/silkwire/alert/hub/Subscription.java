package silkwire.alert.hub;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to a rule's feed ({@code alerts.subscriptions.v1}, key: rule and receiver; no value once it has ended).
 *
 * @param id that of its receiver: the same for the same topic and callback
 * @param topic as the subscriber named it, with the token that opens the feed
 * @param standing what its callback confirmed; null before the first time
 * @param asked what was asked for and is not confirmed yet; until then what stands holds
 */
public record Subscription(
        String id,
        String ruleId,
        String topic,
        URI callback,
        @Nullable Terms standing,
        @Nullable Terms asked,
        Instant changedAt) {
    private static final Duration CONFIRMED_WITHIN = Duration.ofDays(1);

    /**
     * What a subscription is held under.
     *
     * @param secret signs what is sent; null where the subscriber named none
     * @param until when the lease ends
     */
    public record Terms(@Nullable String secret, Instant until) {
        boolean isGoodAt(Instant now) {
            return until.isAfter(now);
        }
    }

    /** Its key in the log. */
    public String key() {
        return key(ruleId, id);
    }

    static String key(String ruleId, String id) {
        return ruleId + "/" + id;
    }

    /** What was asked for last, or what stands. */
    @Nullable Terms latest() {
        return asked == null ? standing : asked;
    }

    /** Whether its callback confirmed it and its lease goes on. */
    public boolean isStanding(Instant now) {
        return standing != null && standing.isGoodAt(now);
    }

    /** Whether it is a receiver: it stands, or was asked for lately and its callback has not been heard yet. */
    boolean isWanted(Instant now) {
        return isStanding(now)
                || (asked != null && asked.isGoodAt(now) && now.isBefore(changedAt.plus(CONFIRMED_WITHIN)));
    }

    Subscription asking(Terms terms, Instant now) {
        return new Subscription(id, ruleId, topic, callback, standing, terms, after(now));
    }

    Subscription confirmed(Instant now) {
        return asked == null ? this : new Subscription(id, ruleId, topic, callback, asked, null, after(now));
    }

    Subscription refused(Instant now) {
        return new Subscription(id, ruleId, topic, callback, standing, null, after(now));
    }

    /** Clocks of instances differ: what follows this word is never older than it. */
    private Instant after(Instant now) {
        return now.isBefore(changedAt) ? changedAt : now;
    }
}
