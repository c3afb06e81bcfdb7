package silkwire.alert.hub;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.ReceiverTrials;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/**
 * Takes what subscribers ask for. It is kept before it is answered, and the callback is asked at once; one that could not be
 * reached then is asked again when there is something to tell, for a day.
 */
public final class Hub {
    private static final int MOST_OF_A_RULE = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;

    private final FeedTopics topics;
    private final RuleBook rules;
    private final Subscriptions subscriptions;
    private final Callbacks callbacks;
    private final ReceiverTrials trials;
    private final Executor executor;
    private final Clock clock;

    /** Asks callbacks on {@code executor}. */
    public Hub(
            FeedTopics topics,
            RuleBook rules,
            Subscriptions subscriptions,
            Callbacks callbacks,
            ReceiverTrials trials,
            Executor executor,
            Clock clock) {
        this.topics = topics;
        this.rules = rules;
        this.subscriptions = subscriptions;
        this.callbacks = callbacks;
        this.trials = trials;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * Subscribes, or renews a subscription.
     *
     * @throws ProblemException where the topic is none, its token does not open the feed, or the callback may not be called
     */
    public void subscribe(String topic, URI callback, @Nullable String secret, Duration lease) {
        Rule rule = opened(topic);
        callbacks.refusal(callback).ifPresent(reason -> {
            throw new ProblemException(Problem.of("callback-refused", BAD_REQUEST, "The callback is not called", reason)
                    .at("hub.callback", callback.toString(), "an address that this service may call"));
        });
        subscriptions.clearAway();
        Receiver receiver = Subscriptions.receiver(rule.id(), topic, callback);
        Subscription standing = subscriptions.of(receiver).orElse(null);
        if (standing == null && subscriptions.count(rule.id()) >= MOST_OF_A_RULE) {
            throw new ProblemException(Problem.of(
                    "too-many-subscriptions",
                    TOO_MANY,
                    "Too many subscriptions",
                    "A rule has at most " + MOST_OF_A_RULE + " subscriptions; come back later"));
        }
        if (standing == null) {
            standing = new Subscription(receiver.id(), rule.id(), topic, callback, null, null, clock.instant());
            trials.beginAnew(receiver);
        }
        subscriptions.keep(
                standing.asking(new Subscription.Terms(secret, clock.instant().plus(lease)), clock.instant()));
        executor.execute(() -> trials.verify(rule, receiver));
    }

    /**
     * Ends a subscription once its callback confirms that it is to end.
     *
     * @throws ProblemException where there is no such subscription
     */
    public void unsubscribe(String topic, URI callback) {
        Subscription standing = topics.read(topic)
                .flatMap(named -> subscriptions.of(Subscriptions.receiver(named.ruleId(), topic, callback)))
                .orElseThrow(() -> new ProblemException(Problem.of(
                                "no-subscription",
                                NOT_FOUND,
                                "No such subscription",
                                "Nothing at this callback is subscribed to this topic")
                        .at("hub.topic", null, "a topic that is subscribed to, with the same hub.callback")));
        executor.execute(() -> {
            if (callbacks.confirm(standing, null) instanceof SendOutcome.Accepted) {
                subscriptions.end(standing);
            }
        });
    }

    private Rule opened(String topic) {
        FeedTopics.Named named = topics.read(topic)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("unknown-topic", BAD_REQUEST, "No such topic", "hub.topic must be " + topics.form())
                                .at("hub.topic", withoutToken(topic), topics.form())));
        return rules.find(named.ruleId())
                .filter(rule -> topics.opens(topic, rule))
                .orElseThrow(() -> new ProblemException(Problem.of(
                                "topic-closed",
                                FORBIDDEN,
                                "This topic is closed",
                                named.token() == null
                                        ? "The topic has no token, and without one its feed is closed"
                                        : "There is no such rule, or this token does not open its feed")
                        .at("hub.topic", withoutToken(topic), topics.form() + ", a token for the rule's query")));
    }

    private static String withoutToken(String topic) {
        int query = topic.indexOf('?');
        return query < 0 ? topic : topic.substring(0, query) + "?…";
    }
}
