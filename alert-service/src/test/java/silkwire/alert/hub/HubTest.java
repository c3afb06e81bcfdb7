package silkwire.alert.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.SendOutcome.Accepted;
import silkwire.alert.delivery.SendOutcome.Failed;
import silkwire.alert.delivery.SendOutcome.Gone;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.access.AccessKey;
import silkwire.common.problem.ProblemException;

class HubTest extends OnHub {
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
}
