package silkwire.alert.hub;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;

/**
 * Ends subscriptions whose topic does not open the feed any more, because the rule has ended or asks for something else, or the
 * token has ended, and tells their callbacks. For one thread, once this instance has read the rules and the subscriptions.
 *
 * @see <a href="https://www.w3.org/TR/websub/#subscription-validation">WebSub, section 5.2</a>
 */
public final class Denials {
    private static final Duration TOLD_FOR = Duration.ofHours(1);

    private final FeedTopics topics;
    private final RuleBook rules;
    private final Subscriptions subscriptions;
    private final Callbacks callbacks;
    private final Executor executor;
    private final Duration after;
    private final Clock clock;
    private final Map<String, Instant> closedSince = new HashMap<>();
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    /**
     * Tells callbacks on {@code executor} when their topic was closed at every look for so long as {@code after} says: a file of
     * keys that is being written anew, or a rule that is put right at once, ends nothing.
     */
    public Denials(
            FeedTopics topics,
            RuleBook rules,
            Subscriptions subscriptions,
            Callbacks callbacks,
            Executor executor,
            Duration after,
            Clock clock) {
        this.topics = topics;
        this.rules = rules;
        this.subscriptions = subscriptions;
        this.callbacks = callbacks;
        this.executor = executor;
        this.after = after;
        this.clock = clock;
    }

    /** Looks once. A callback that does not answer is told again at the next look, for an hour. */
    public void look() {
        Instant now = clock.instant();
        Set<String> closed = new HashSet<>();
        for (Subscription subscription : subscriptions.wanted()) {
            reason(subscription).ifPresent(reason -> {
                closed.add(subscription.key());
                Instant since = closedSince.computeIfAbsent(subscription.key(), first -> now);
                if (!now.isBefore(since.plus(after)) && inHand.add(subscription.key())) {
                    boolean isLast = !now.isBefore(since.plus(after).plus(TOLD_FOR));
                    executor.execute(() -> deny(subscription, reason, isLast));
                }
            });
        }
        closedSince.keySet().retainAll(closed);
    }

    private Optional<String> reason(Subscription subscription) {
        Optional<Rule> rule = rules.find(subscription.ruleId());
        if (rule.isEmpty()) {
            return Optional.of("The rule has ended");
        }
        return topics.opens(subscription.topic(), rule.get())
                ? Optional.empty()
                : Optional.of("The token of the topic does not open this feed any more");
    }

    private void deny(Subscription subscription, String reason, boolean isLast) {
        try {
            boolean isTold = !(callbacks.deny(subscription, reason) instanceof SendOutcome.Failed);
            if (isTold || isLast) {
                subscriptions.end(subscription);
            }
        } finally {
            inHand.remove(subscription.key());
        }
    }
}
