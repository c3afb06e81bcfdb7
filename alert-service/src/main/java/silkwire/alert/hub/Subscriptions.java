package silkwire.alert.hub;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.LogTable;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.delivery.Subscribers;
import silkwire.alert.hub.Subscription.Terms;
import silkwire.alert.rule.Channel;
import silkwire.alert.rule.Rule;

/** The subscriptions as the log has them so far, and what this instance added to it. Thread-safe. */
public final class Subscriptions implements Subscribers {
    /** What is said of a subscription that ended before it could be told. */
    public static final SendOutcome ENDED = new SendOutcome.Failed(null, "The subscription has ended", null);

    private final LogTable<Subscription> known = new LogTable<>();
    private final FeedTopics topics;
    private final SubscriptionLog log;
    private final Clock clock;

    /** Subscriptions to {@code topics}; what becomes of them here is kept in {@code log}. */
    public Subscriptions(FeedTopics topics, SubscriptionLog log, Clock clock) {
        this.topics = topics;
        this.log = log;
        this.clock = clock;
    }

    /** Takes the next word of the log on the subscription of this key; null where it has ended. */
    public void read(String key, @Nullable Subscription subscription) {
        known.read(key, subscription);
    }

    /** How many there are. */
    public int size() {
        return known.all().size();
    }

    /** Whoever subscribed to the rule, as long as the token of its topic opens the feed. */
    @Override
    public List<Receiver> of(Rule rule) {
        Instant now = clock.instant();
        return ofRule(rule.id()).stream()
                .filter(subscription -> subscription.isWanted(now) && topics.opens(subscription.topic(), rule))
                .map(Subscriptions::receiver)
                .toList();
    }

    /** The receiver that a subscription is. */
    static Receiver receiver(Subscription subscription) {
        return receiver(subscription.ruleId(), subscription.topic(), subscription.callback());
    }

    static Receiver receiver(String ruleId, String topic, URI callback) {
        return Receiver.of(ruleId, new Channel.WebSub(topic, callback));
    }

    private List<Subscription> ofRule(String ruleId) {
        return known.under(Subscription.key(ruleId, ""));
    }

    /** How many are held or asked for of a rule. */
    long count(String ruleId) {
        Instant now = clock.instant();
        return ofRule(ruleId).stream().filter(one -> one.isWanted(now)).count();
    }

    /** The subscription that this receiver is. */
    public Optional<Subscription> of(Receiver receiver) {
        return known.find(Subscription.key(receiver.ruleId(), receiver.id()));
    }

    /** Keeps what was asked for, or what became of that. */
    void keep(Subscription subscription) {
        known.writing(subscription.key(), subscription);
        log.keep(subscription);
    }

    /**
     * Asks the callback of a subscription whether it wants what was asked for last, or wants it still; it holds or ends by
     * what is answered.
     */
    public SendOutcome ask(Receiver receiver, Callbacks callbacks) {
        Subscription subscription = of(receiver).orElse(null);
        Terms terms = subscription == null ? null : subscription.latest();
        if (subscription == null || terms == null) {
            return ENDED;
        }
        SendOutcome outcome = callbacks.confirm(subscription, Duration.between(clock.instant(), terms.until()));
        if (outcome instanceof SendOutcome.Accepted) {
            confirm(subscription);
        } else if (outcome instanceof SendOutcome.Gone) {
            refuse(subscription);
        }
        return outcome;
    }

    /** Whether a subscription may be told now: it stands, or its callback, asked because the lease has ended, renewed it. */
    public SendOutcome hold(Receiver receiver, Callbacks callbacks) {
        boolean isStanding =
                of(receiver).filter(one -> one.isStanding(clock.instant())).isPresent();
        return isStanding ? new SendOutcome.Accepted(null) : ask(receiver, callbacks);
    }

    /** Its callback wants it under these terms; nothing where other terms were asked for meanwhile. */
    void confirm(Subscription subscription) {
        Subscription now = known.find(subscription.key()).orElse(subscription);
        if (subscription.asked() != null && subscription.asked().equals(now.asked())) {
            keep(now.confirmed(clock.instant()));
        }
    }

    /** Its callback does not want what was asked for: what stood before goes on, and without that it ends. */
    private void refuse(Subscription subscription) {
        boolean isRenewal = subscription.asked() != null && subscription.isStanding(clock.instant());
        if (isRenewal) {
            keep(subscription.refused(clock.instant()));
        } else {
            end(subscription);
        }
    }

    /** Nobody wants it any more. */
    public void end(Subscription subscription) {
        known.writing(subscription.key(), null);
        log.end(subscription);
    }

    /** Those that stand or are asked for. */
    List<Subscription> wanted() {
        Instant now = clock.instant();
        return known.all().stream()
                .filter(subscription -> subscription.isWanted(now))
                .toList();
    }

    /** Ends those whose lease has ended. */
    void clearAway() {
        Instant now = clock.instant();
        known.all().stream().filter(subscription -> !subscription.isWanted(now)).forEach(this::end);
    }
}
