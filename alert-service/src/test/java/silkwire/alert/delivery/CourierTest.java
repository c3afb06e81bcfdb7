package silkwire.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import silkwire.alert.Told;
import silkwire.alert.delivery.SendOutcome.Accepted;
import silkwire.alert.delivery.SendOutcome.Asked;
import silkwire.alert.delivery.SendOutcome.Failed;
import silkwire.alert.delivery.SendOutcome.Gone;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.rule.Channel;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.rule.StandingRule;

class CourierTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Channel HOOK = new Channel.Webhook(URI.create("https://desk.example.org/hook"), "whsec_1");

    private final RuleBook rules = new RuleBook();
    private final List<String> woken = new ArrayList<>();
    private final ReceiverBook receivers = new ReceiverBook(woken::add);
    private final ScriptedSender sender = new ScriptedSender();
    private Instant now = Told.AT;
    private final Courier courier = new Courier(
            new RuleReceivers(rules, DAY, rule -> List.of()),
            receivers,
            List.of(sender),
            new Patience(
                    Duration.ofSeconds(5),
                    Duration.ofHours(4),
                    DAY,
                    DAY,
                    DAY.multipliedBy(30),
                    Duration.ofMinutes(15),
                    DAY.multipliedBy(7)),
            clock(),
            new Random(7));

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneId.of("UTC"));
    }

    private DeliveryTask task(Channel... channels) {
        rules.apply(new RuleRecord("1", "rul_1", 0, rule(channels), "desk", now));
        return courier.plan(Told.story("rul_1", "one", "قمة أستانا")).getFirst();
    }

    private Rule rule(Channel... channels) {
        return StandingRule.of("rul_1", 1, "country:KZ", List.of(channels), now);
    }

    private Settlement deliver(DeliveryTask task, SendOutcome... answers) {
        sender.answers.addAll(List.of(answers));
        return courier.deliver(task);
    }

    private static DeliveryTask next(DeliveryTask task, Settlement settlement) {
        return new DeliveryTask(settlement.delivery(), task.notification(), false);
    }

    private static Failed failed() {
        return new Failed(500, "Answered 500", null);
    }

    @Test
    void whoAnswersTheQuestionIsVerifiedAndTold() {
        // when
        DeliveryTask task = task(HOOK);
        Settlement settlement = deliver(task, new Accepted(204), new Accepted(200));

        // then
        assertThat(settlement.delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(settlement.delivery().attempts()).extracting(Attempt::probe).containsExactly(true, false);
        assertThat(settlement.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.standing()).isEqualTo(Standing.VERIFIED));
        assertThat(sender.sent).containsExactly("ask", settlement.delivery().id());
    }

    @Test
    void whatIsForOneWhoDoesNotAnswerWaitsLongerThanADay() {
        // given
        DeliveryTask task = task(HOOK);
        Settlement settlement = deliver(task, failed());

        // when
        while (now.isBefore(Told.AT.plus(DAY.multipliedBy(3)))) {
            assertThat(settlement.delivery().state()).isEqualTo(DeliveryState.WAITING);
            now = settlement.delivery().nextAt();
            task = next(task, settlement);
            sender.answers.clear();
            settlement = deliver(task, failed());
        }
        now = now.plus(Duration.ofMinutes(15));
        sender.answers.clear();
        settlement = deliver(next(task, settlement), new Accepted(200), new Accepted(200));

        // then
        assertThat(settlement.delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(settlement.delivery().attempts()).hasSize(40);
        assertThat(settlement.delivery().earlierAttempts()).isPositive();
    }

    @Test
    void whatWaitsForItsReceiverNeedNotWaitOnceThatIsVerified() {
        // given
        DeliveryTask task = task(HOOK);
        Delivery waiting = deliver(task, failed()).delivery();
        Receiver receiver = Receiver.of(rule(HOOK)).getFirst();
        assertThat(courier.isWoken(waiting)).isFalse();

        // when
        now = now.plusSeconds(1);
        sender.answers.add(new Accepted(204));
        courier.verify(receiver, task.notification());

        // then
        assertThat(woken).containsExactly(receiver.id());
        assertThat(courier.isWoken(waiting)).isTrue();
        assertThat(deliver(next(task, Settlement.of(waiting)), new Accepted(200))
                        .delivery()
                        .state())
                .as("it is not left alone for having failed before")
                .isEqualTo(DeliveryState.DELIVERED);
        assertThat(courier.isWoken(deliver(
                                courier.plan(Told.story("rul_1", "two", "Астана"))
                                        .getFirst(),
                                failed())
                        .delivery()))
                .as("what waits because it failed waits on")
                .isFalse();
    }

    @Test
    void oneWhoWasAskedByMailIsNotAskedAgainForAWeek() {
        // given
        DeliveryTask task = task(new Channel.Email(List.of("desk@example.org")));

        // when
        Settlement asked = deliver(task, new Asked());
        now = now.plus(Duration.ofHours(1));
        Settlement waiting = deliver(next(task, asked));

        // then
        assertThat(waiting.delivery().state()).isEqualTo(DeliveryState.WAITING);
        assertThat(sender.sent).containsExactly("ask");
    }

    @Test
    void aDeliveryIsGivenUpAfterADayAndKeptAsDead() {
        // given
        sender.asksFirst = false;
        DeliveryTask task = task(HOOK);
        Settlement settlement = deliver(task, new Accepted(200));
        task = courier.plan(Told.story("rul_1", "two", "Астана")).getFirst();

        // when
        int attempts = 0;
        do {
            sender.answers.clear();
            settlement = deliver(task, failed());
            attempts++;
            task = next(task, settlement);
            now = settlement.delivery().nextAt() == null
                    ? now
                    : settlement.delivery().nextAt();
        } while (settlement.delivery().state() == DeliveryState.WAITING && attempts < 100);

        // then
        assertThat(settlement.delivery().state()).isEqualTo(DeliveryState.DEAD);
        assertThat(attempts).isBetween(10, 30);
        assertThat(settlement.delivery().reason()).contains("Answered 500");
    }

    @Test
    void whoFailedIsLeftAloneAndWhatComesForItWaitsWithoutAnAttempt() {
        // given
        sender.asksFirst = false;
        DeliveryTask first = task(HOOK);
        DeliveryTask second = courier.plan(Told.story("rul_1", "two", "阿斯塔纳")).getFirst();
        deliver(first, new Failed(429, "Answered 429", Duration.ofMinutes(7)));

        // when
        Settlement settlement = deliver(second);

        // then
        assertThat(settlement.delivery().attempts()).isEmpty();
        assertThat(settlement.delivery().nextAt()).isEqualTo(now.plus(Duration.ofMinutes(7)));
    }

    @Test
    void whoIsGoneIsPausedOnceAndItsOwnerTold() {
        // given
        sender.asksFirst = false;
        DeliveryTask first = task(HOOK);
        DeliveryTask second = courier.plan(Told.story("rul_1", "two", "Астана")).getFirst();

        // when
        Settlement gone = deliver(first, new Gone(410));
        Settlement after = deliver(second);

        // then
        assertThat(gone.delivery().state()).isEqualTo(DeliveryState.DEAD);
        assertThat(gone.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NotificationKind.NOTICE);
            assertThat(notice.message()).contains("410", "desk.example.org");
            assertThat(courier.plan(notice)).as("not to the one it is about").isEmpty();
        });
        assertThat(after.delivery().state()).isEqualTo(DeliveryState.DEAD);
        assertThat(after.notices()).isEmpty();
    }

    @Test
    void oneThatFailsForADayIsPausedAndGoesOnWhenItTakesWhatIsAskedForAgain() {
        // given
        sender.asksFirst = false;
        deliver(task(HOOK), new Accepted(200));
        deliver(courier.plan(Told.story("rul_1", "two", "Астана")).getFirst(), failed());
        now = now.plus(DAY).plusSeconds(1);

        // when
        DeliveryTask task = courier.plan(Told.story("rul_1", "three", "Астана")).getFirst();
        Settlement paused = deliver(task, failed());
        Settlement again =
                deliver(new DeliveryTask(paused.delivery().again(now), task.notification(), true), new Accepted(200));

        // then
        assertThat(paused.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.standing()).isEqualTo(Standing.PAUSED));
        assertThat(paused.notices()).hasSize(1);
        assertThat(again.delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(again.delivery().version()).isGreaterThan(paused.delivery().version());
        assertThat(receivers.find(task.delivery().receiverId()).orElseThrow().standing())
                .isEqualTo(Standing.VERIFIED);
    }

    @Test
    void aReceiverTheRuleNamesNoLongerGetsNothing() {
        // given
        DeliveryTask task = task(HOOK);
        rules.apply(new RuleRecord("2", "rul_1", 1, rule(), "desk", now));

        // when
        Settlement settlement = deliver(task);

        // then
        assertThat(settlement.delivery().state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(sender.sent).isEmpty();
    }

    @Test
    void anUnforeseenFailureOfASenderIsAFailureOfTheDelivery() {
        // given
        sender.asksFirst = false;
        DeliveryTask task = task(HOOK);

        // when
        Settlement settlement = courier.deliver(task);

        // then
        assertThat(settlement.delivery().state()).isEqualTo(DeliveryState.WAITING);
        assertThat(settlement.delivery().attempts().getFirst().error()).contains("NoSuchElementException");
    }
}
