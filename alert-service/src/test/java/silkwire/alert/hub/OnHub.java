package silkwire.alert.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import silkwire.alert.delivery.Courier;
import silkwire.alert.delivery.DeliveryOutcomes;
import silkwire.alert.delivery.DeliveryTask;
import silkwire.alert.delivery.Patience;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.ReceiverBook;
import silkwire.alert.delivery.ReceiverState;
import silkwire.alert.delivery.ReceiverTrials;
import silkwire.alert.delivery.RuleReceivers;
import silkwire.alert.delivery.ScriptedSender;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.delivery.Settlement;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.rule.StandingRule;
import silkwire.common.access.AccessFile;
import silkwire.common.access.AccessKey;
import silkwire.common.access.AccessRegistry;
import silkwire.common.access.KeyEntry;
import silkwire.servers.junit.AdjustableClock;

/** A hub with one rule and one token, whose callbacks answer what they are told to. */
class OnHub {
    static final Duration DAY = Duration.ofDays(1);
    private static final String ADDRESS = "https://alerts.example.org/silkwire";
    static final String TOKEN = AccessKey.generateToken(new Random(3));
    static final String RULE = "rul_00000000000000000000000001";
    static final URI CALLBACK = URI.create("https://desk.example.org/hook?feed=7");

    final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-23T08:00:00Z"));
    final RuleBook rules = new RuleBook();
    private final ReceiverBook book = new ReceiverBook(verified -> {});
    final Deque<SendOutcome> answers = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    final List<Subscription> log = new ArrayList<>();

    @TempDir
    private Path folder;

    String topic;
    FeedTopics topics;
    Subscriptions subscriptions;
    RuleReceivers receivers;
    Hub hub;

    @BeforeEach
    void start() throws IOException {
        tokens(KeyEntry.ofToken("reader", AccessKey.hash(TOKEN), "country:KZ"));
        AccessRegistry registry = AccessRegistry.open(folder.resolve("silkwire.yml"), clock);
        topics = new FeedTopics(ADDRESS, registry);
        topic = topics.topic(RULE, TOKEN);
        subscriptions = new Subscriptions(topics, new Log(), clock);
        receivers = new RuleReceivers(rules, DAY, subscriptions);
        Courier courier = new Courier(
                receivers,
                book,
                List.of(new AskingSender()),
                new Patience(DAY, DAY, DAY, DAY, DAY, DAY, DAY),
                clock,
                new Random(7));
        ReceiverTrials trials = new ReceiverTrials(courier, book, new Nowhere(), clock);
        hub = new Hub(topics, rules, subscriptions, new Script(), trials, Runnable::run, clock);
        rules.apply(new RuleRecord("1", RULE, 0, rule(1, "country:KZ"), "desk", clock.instant()));
    }

    void tokens(KeyEntry... entries) throws IOException {
        Files.writeString(folder.resolve("silkwire.yml"), new AccessFile(List.of(), List.of(entries)).toYaml());
    }

    Rule rule(long revision, String query) {
        return StandingRule.of(RULE, revision, query, List.of(), clock.instant());
    }

    void subscribe(@Nullable String secret, Duration lease, SendOutcome answer) {
        answers.add(answer);
        hub.subscribe(topic, CALLBACK, secret, lease);
    }

    Subscription standing() {
        return subscriptions.of(Subscriptions.receiver(RULE, topic, CALLBACK)).orElseThrow();
    }

    /** Answers what it is told to. */
    final class Script implements Callbacks {
        @Override
        public Optional<String> refusal(URI callback) {
            return Optional.empty();
        }

        @Override
        public SendOutcome confirm(Subscription subscription, @Nullable Duration lease) {
            asked.add((lease == null ? "unsubscribe " : "subscribe ")
                    + subscription.topic()
                    + (lease == null ? "" : " " + lease));
            return answers.remove();
        }

        @Override
        public SendOutcome deny(Subscription subscription, String reason) {
            asked.add("denied " + subscription.topic() + " " + reason);
            return answers.remove();
        }
    }

    /** Keeps what it is told in a list. */
    private final class Log implements SubscriptionLog {
        @Override
        public void keep(Subscription subscription) {
            log.add(subscription);
        }

        @Override
        public void end(Subscription subscription) {
            log.add(subscription);
        }
    }

    /** Asks as the real one does, and sends nothing. */
    private final class AskingSender extends ScriptedSender {
        @Override
        public SendOutcome ask(Receiver receiver, Notification sample) {
            return subscriptions.ask(receiver, new Script());
        }
    }

    /** Forgets what it is told: the books have it. */
    private static final class Nowhere implements DeliveryOutcomes {
        @Override
        public void settled(DeliveryTask task, Settlement settlement) {
            throw new IllegalStateException("nothing is delivered here");
        }

        @Override
        public void later(DeliveryTask task) {
            throw new IllegalStateException("nothing is delivered here");
        }

        @Override
        public void again(DeliveryTask task) {
            throw new IllegalStateException("nothing is delivered here");
        }

        @Override
        public void changed(ReceiverState state) {
            assertThat(state.kind()).isEqualTo("websub");
        }
    }
}
