package silkwire.alert.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.delivery.SendOutcome.Accepted;
import silkwire.alert.delivery.SendOutcome.Failed;
import silkwire.alert.delivery.SendOutcome.Gone;
import silkwire.alert.delivery.Sender;
import silkwire.alert.delivery.Settlement;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Channel;
import silkwire.alert.rule.Notify;
import silkwire.alert.rule.NotifyMode;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.access.AccessFile;
import silkwire.common.access.AccessKey;
import silkwire.common.access.AccessRegistry;
import silkwire.common.access.KeyEntry;
import silkwire.common.problem.ProblemException;
import silkwire.servers.junit.AdjustableClock;

class HubTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final String ADDRESS = "https://alerts.example.org/silkwire";
    private static final String TOKEN = AccessKey.generateToken(new Random(3));
    private static final String RULE = "rul_00000000000000000000000001";
    private static final URI CALLBACK = URI.create("https://desk.example.org/hook?feed=7");

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final RuleBook rules = new RuleBook();
    private final ReceiverBook book = new ReceiverBook(verified -> {});
    private final Deque<SendOutcome> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Subscription> log = new ArrayList<>();

    @TempDir
    private Path folder;

    private String topic;
    private FeedTopics topics;
    private Subscriptions subscriptions;
    private RuleReceivers receivers;
    private Hub hub;

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

    private void tokens(KeyEntry... entries) throws IOException {
        Files.writeString(folder.resolve("silkwire.yml"), new AccessFile(List.of(), List.of(entries)).toYaml());
    }

    private Rule rule(long revision, String query) {
        Notify notify = new Notify(NotifyMode.STORY, List.of(), List.of(), 50, null, null);
        return new Rule(
                RULE,
                revision,
                "آسيا",
                query,
                true,
                null,
                null,
                false,
                ZoneId.of("UTC"),
                notify,
                List.of(),
                "desk",
                clock.instant());
    }

    private void subscribe(@Nullable String secret, Duration lease, SendOutcome answer) {
        answers.add(answer);
        hub.subscribe(topic, CALLBACK, secret, lease);
    }

    private Subscription standing() {
        return subscriptions.of(Subscriptions.receiver(RULE, topic, CALLBACK)).orElseThrow();
    }

    @Test
    void aSubscriptionHoldsOnceItsCallbackConfirmedItAndAsLongAsItsLease() {
        // when
        subscribe("secret", Duration.ofHours(1), new Accepted(200));

        // then
        assertThat(asked).containsExactly("subscribe " + topic + " PT1H");
        assertThat(receivers.of(RULE)).extracting(Receiver::kind).containsExactly("websub");
        assertThat(standing().standing())
                .isEqualTo(new Subscription.Terms("secret", clock.instant().plus(Duration.ofHours(1))));
        clock.pass(Duration.ofHours(1));
        assertThat(receivers.of(RULE)).as("the lease has ended").isEmpty();
    }

    @Test
    void whatIsNotConfirmedEndsAndARenewalThatIsNotConfirmedLeavesWhatStands() {
        // when
        subscribe("first", DAY, new Gone(404));
        assertThat(receivers.of(RULE)).isEmpty();
        subscribe("first", DAY, new Accepted(200));
        subscribe("forged", DAY.multipliedBy(2), new Gone(200));

        // then
        assertThat(receivers.of(RULE)).hasSize(1);
        assertThat(standing().standing()).extracting(Subscription.Terms::secret).isEqualTo("first");
        assertThat(standing().asked()).isNull();
    }

    @Test
    void aCallbackThatIsAwayIsAskedAgainAndMeanwhileTheOldTermsHold() {
        // given
        subscribe("first", DAY, new Accepted(200));

        // when
        subscribe("second", DAY.multipliedBy(2), new Failed(503, "Answered 503", null));

        // then
        assertThat(standing().standing()).extracting(Subscription.Terms::secret).isEqualTo("first");
        assertThat(standing().asked()).extracting(Subscription.Terms::secret).isEqualTo("second");
        subscriptions.confirm(standing());
        assertThat(standing().standing()).extracting(Subscription.Terms::secret).isEqualTo("second");
    }

    @Test
    void aTokenThatIsRevokedAndARuleWithAnotherQueryEndWhatTheyOpened() throws IOException {
        // given
        subscribe(null, DAY, new Accepted(200));

        // when
        rules.apply(new RuleRecord("2", RULE, 1, rule(2, "country:UZ"), "desk", clock.instant()));
        boolean isOpenToAnotherQuery = !receivers.of(RULE).isEmpty();
        rules.apply(new RuleRecord("3", RULE, 2, rule(3, "country:KZ"), "desk", clock.instant()));
        boolean isOpenAgain = !receivers.of(RULE).isEmpty();
        tokens();
        clock.pass(Duration.ofSeconds(2));

        // then
        assertThat(isOpenToAnotherQuery).isFalse();
        assertThat(isOpenAgain).isTrue();
        assertThat(receivers.of(RULE)).isEmpty();
    }

    @Test
    void onlyTheCallbackItselfCanEndASubscription() {
        // given
        subscribe(null, DAY, new Accepted(200));

        // when
        answers.add(new Gone(404));
        hub.unsubscribe(topic, CALLBACK);
        assertThat(receivers.of(RULE)).as("it did not ask for that").hasSize(1);
        answers.add(new Accepted(200));
        hub.unsubscribe(topic, CALLBACK);

        // then
        assertThat(receivers.of(RULE)).isEmpty();
        assertThat(asked).endsWith("unsubscribe " + topic);
        assertThatThrownBy(() -> hub.unsubscribe(topic, CALLBACK)).hasMessageContaining("Nothing at this callback");
    }

    @Test
    void whatDoesNotOpenTheFeedIsRefusedAndTellsNoToken() {
        for (String closed : List.of(
                topics.topic(RULE, null),
                topics.topic(RULE, AccessKey.generateToken(new Random(4))),
                topics.topic("rul_00000000000000000000000009", TOKEN))) {
            assertThatThrownBy(() -> hub.subscribe(closed, CALLBACK, null, DAY))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> {
                        assertThat(refused.problem().status()).isEqualTo(403);
                        assertThat(refused.problem().pointer()).isEqualTo("hub.topic");
                        assertThat(refused.problem().value()).doesNotContain("swq_");
                    });
        }
        for (String unknown :
                List.of("https://else.example.org/feed", topic + "&size=1", topic.replace("https", "http"))) {
            assertThatThrownBy(() -> hub.subscribe(unknown, CALLBACK, null, DAY))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem().status()).isEqualTo(400));
        }
        assertThat(log).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void anEarlierWordOfTheLogReplacesNoLaterOne() {
        // given
        subscribe("first", DAY, new Accepted(200));
        Subscription before = standing();
        clock.pass(Duration.ofSeconds(1));
        subscribe("second", DAY, new Accepted(200));

        // when
        subscriptions.read(before);

        // then
        assertThat(standing().standing()).extracting(Subscription.Terms::secret).isEqualTo("second");
    }

    /** Answers what it is told to. */
    private final class Script implements Callbacks {
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
    private final class AskingSender implements Sender {
        @Override
        public boolean takes(Channel channel) {
            return true;
        }

        @Override
        public boolean asksFirst() {
            return true;
        }

        @Override
        public SendOutcome ask(Receiver receiver, Notification sample) {
            return subscriptions.ask(receiver, new Script());
        }

        @Override
        public SendOutcome send(Receiver receiver, String deliveryId, Notification notification) {
            throw new IllegalStateException("nothing is sent here");
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
