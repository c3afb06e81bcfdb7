package silkwire.alert.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.delivery.SendOutcome.Accepted;
import silkwire.alert.delivery.SendOutcome.Failed;

class SubscriptionsTest extends OnHub {
    @Test
    void aRenewalThatIsNotConfirmedWhenTheLeaseEndsIsAskedForBeforeMoreIsTold() {
        // given
        subscribe("first", Duration.ofHours(1), new Accepted(200));
        subscribe("second", DAY, new Failed(503, "Answered 503", null));
        Receiver receiver = Subscriptions.receiver(RULE, topic, CALLBACK);
        assertThat(subscriptions.hold(receiver, new Script())).isInstanceOf(Accepted.class);

        // when
        clock.pass(Duration.ofHours(2));
        answers.add(new Failed(503, "Answered 503", null));
        SendOutcome away = subscriptions.hold(receiver, new Script());
        answers.add(new Accepted(200));
        SendOutcome back = subscriptions.hold(receiver, new Script());

        // then
        assertThat(List.of(away, back)).hasExactlyElementsOfTypes(Failed.class, Accepted.class);
        assertThat(asked.getLast()).isEqualTo("subscribe " + topic + " PT22H");
        assertThat(standing().standing()).extracting(Subscription.Terms::secret).isEqualTo("second");
    }

    @Test
    void whatNobodyConfirmsForADayEnds() {
        // given
        subscribe("secret", DAY.multipliedBy(10), new Failed(503, "Answered 503", null));

        // when
        clock.pass(DAY.minusSeconds(1));
        boolean isAskedFor = !receivers.of(RULE).isEmpty();
        clock.pass(Duration.ofSeconds(1));

        // then
        assertThat(isAskedFor).isTrue();
        assertThat(receivers.of(RULE)).isEmpty();
    }

    @Test
    void whatFollowsAWordOfAnotherInstanceCountsAlsoWhereThisClockIsBehind() {
        // given
        Instant ahead = clock.instant().plusSeconds(30);
        Subscription.Terms terms = new Subscription.Terms("secret", ahead.plus(DAY));
        Receiver receiver = Subscriptions.receiver(RULE, topic, CALLBACK);
        Subscription asked = new Subscription(receiver.id(), RULE, topic, CALLBACK, null, terms, ahead);
        subscriptions.read(asked.key(), asked);

        // when
        subscriptions.confirm(standing());

        // then
        assertThat(standing().standing()).isEqualTo(terms);
    }

    @Test
    void anEarlierWordThatIsReadLateReplacesNoLaterOneOfThisInstance() {
        // given
        subscribe("first", DAY, new Accepted(200));
        Subscription before = standing();
        clock.pass(Duration.ofSeconds(1));
        subscribe("second", DAY, new Accepted(200));

        // when
        subscriptions.read(before.key(), before);

        // then
        assertThat(standing().standing()).extracting(Subscription.Terms::secret).isEqualTo("second");
    }

    @Test
    void theLastWordOfTheLogCountsAlsoWhereTheClockOfItsWriterIsBehind() {
        // given
        subscribe("first", DAY, new Accepted(200));
        Subscription ours = standing();
        subscriptions.read(ours.key(), ours);
        Subscription.Terms terms =
                new Subscription.Terms("of a clock behind", clock.instant().plus(DAY));
        Subscription theirs = new Subscription(
                ours.id(), RULE, topic, CALLBACK, terms, null, clock.instant().minusSeconds(30));

        // when
        subscriptions.read(theirs.key(), theirs);

        // then
        assertThat(standing().standing()).isEqualTo(terms);
    }
}
