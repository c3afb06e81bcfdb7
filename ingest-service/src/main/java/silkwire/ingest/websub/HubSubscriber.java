package silkwire.ingest.websub;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.http.OutboundAddressRule;
import silkwire.ingest.feed.Feed;
import silkwire.ingest.feed.FeedHubs;

/**
 * Subscribes to the hubs that feeds name and keeps the subscriptions alive. Without an address at which hubs reach this
 * service it does nothing, and feeds are polled.
 */
public final class HubSubscriber implements FeedHubs {
    private static final Logger LOG = LoggerFactory.getLogger(HubSubscriber.class);
    private static final int SECRET_BYTES = 32;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Duration LONGEST_LEASE = Duration.ofDays(30);
    private static final int MOST_DOUBLINGS = 10;

    private final @Nullable String callback;
    private final Duration lease;
    private final Subscriptions subscriptions;
    private final HubClient client;
    private final Clock clock;
    private final RandomGenerator random;

    /** Hubs reach this service at {@code callback}, and are asked for leases of this length. */
    public HubSubscriber(
            @Nullable String callback,
            Duration lease,
            Subscriptions subscriptions,
            HubClient client,
            Clock clock,
            RandomGenerator random) {
        this.callback = callback;
        this.lease = lease;
        this.subscriptions = subscriptions;
        this.client = client;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public void found(Feed feed, HubLink link) {
        if (callback == null || feed.entry().withoutWebSub()) {
            return;
        }
        Optional<Subscription> standing = subscriptions.of(feed.id());
        if (standing.isEmpty() || !standing.get().isAt(link.hub(), link.topic())) {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            keep(Subscription.wanted(
                    feed.id(), link.hub(), link.topic(), HexFormat.of().formatHex(secret), clock.instant()));
        }
    }

    @Override
    public boolean isPushing(Feed feed) {
        return callback != null
                && !feed.entry().withoutWebSub()
                && subscriptions
                        .of(feed.id())
                        .filter(subscription -> subscription.isActive(clock.instant()))
                        .isPresent();
    }

    @Override
    public boolean needsCare(Feed feed) {
        return callback != null
                && !feed.entry().withoutWebSub()
                && subscriptions
                        .of(feed.id())
                        .filter(subscription -> subscription.isDue(clock.instant()))
                        .isPresent();
    }

    @Override
    public void care(Feed feed) {
        subscriptions.of(feed.id()).ifPresent(subscription -> ask(feed, subscription));
    }

    /** What is known is kept before the hub is asked, for it may confirm before it answers. */
    private void ask(Feed feed, Subscription subscription) {
        Instant nextTry = clock.instant().plus(waitAfter(subscription.tries()));
        Subscription asked = subscription.asked(nextTry, null);
        if (!keep(asked)) {
            return;
        }
        boolean isInside = feed.source().internal();
        Optional<String> refusal = client.post(
                asked.hub(),
                Map.of(
                        "hub.mode", "subscribe",
                        "hub.topic", asked.topic(),
                        "hub.callback", callback + "/v1/websub?feed=" + feed.id(),
                        "hub.secret", asked.secret(),
                        "hub.lease_seconds", Long.toString(lease.toSeconds())),
                new OutboundAddressRule(isInside, isInside));
        refusal.ifPresent(reason -> {
            LOG.warn("Hub {} does not take a subscription to {}: {}", asked.hub(), asked.topic(), reason);
            keep(subscription.asked(nextTry, reason));
        });
    }

    /** Whether the hub asks for what was asked of it; if so the subscription holds from now on. */
    public boolean confirm(String feedId, String topic, @Nullable Duration granted) {
        Optional<Subscription> asked = subscriptions
                .of(feedId)
                .filter(subscription -> subscription.topic().equals(topic));
        if (asked.isEmpty() || (asked.get().tries() == 0 && asked.get().leaseUntil() == null)) {
            return false;
        }
        Duration given = granted == null || granted.isZero() || granted.isNegative() ? lease : granted;
        Duration bounded = given.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : given;
        return keep(asked.get().confirmed(clock.instant(), bounded));
    }

    /** Takes notice that the hub ended or refused the subscription. */
    public void denied(String feedId, String topic, String reason) {
        subscriptions
                .of(feedId)
                .filter(subscription -> subscription.topic().equals(topic))
                .ifPresent(subscription -> {
                    LOG.warn("Hub {} denies the subscription to {}: {}", subscription.hub(), topic, reason);
                    keep(subscription.denied(clock.instant().plus(LONGEST_WAIT), reason));
                });
    }

    private boolean keep(Subscription subscription) {
        return subscriptions.put(subscription);
    }

    private static Duration waitAfter(int tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
