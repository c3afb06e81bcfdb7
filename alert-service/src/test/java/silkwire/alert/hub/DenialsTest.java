package silkwire.alert.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import silkwire.alert.delivery.SendOutcome.Accepted;
import silkwire.alert.delivery.SendOutcome.Failed;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.access.AccessKey;
import silkwire.common.access.KeyEntry;

class DenialsTest extends OnHub {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String CLOSED = " The token of the topic does not open this feed any more";

    private Denials denials;

    @BeforeEach
    void subscribed() {
        denials = new Denials(topics, rules, subscriptions, new Script(), Runnable::run, MINUTE, clock);
        subscribe("secret", DAY, new Accepted(200));
        asked.clear();
    }

    private void lookAfter(Duration time) {
        clock.pass(time);
        denials.look();
    }

    private boolean isSubscribed() {
        return subscriptions.size() == 1;
    }

    @Test
    void anOpenTopicIsLeftAlone() {
        // when
        lookAfter(Duration.ZERO);
        lookAfter(MINUTE.multipliedBy(2));

        // then
        assertThat(asked).isEmpty();
        assertThat(isSubscribed()).isTrue();
    }

    @Test
    void whoseTokenHasEndedForAWhileIsToldAndEnds() throws IOException {
        // given
        tokens();
        lookAfter(Duration.ofSeconds(2));
        lookAfter(MINUTE.minusSeconds(1));
        boolean isLeftAloneAtFirst = asked.isEmpty() && isSubscribed();

        // when
        answers.add(new Accepted(200));
        lookAfter(Duration.ofSeconds(1));
        lookAfter(MINUTE);

        // then
        assertThat(isLeftAloneAtFirst).isTrue();
        assertThat(asked).containsExactly("denied " + topic + CLOSED);
        assertThat(isSubscribed()).isFalse();
    }

    @Test
    void whatOpensAgainInTimeIsNotDenied() throws IOException {
        // given
        tokens();
        lookAfter(Duration.ofSeconds(2));

        // when: open at one look, closed again at the next, which begins to count anew
        tokens(KeyEntry.ofToken("reader", AccessKey.hash(TOKEN), "country:KZ"));
        lookAfter(Duration.ofSeconds(58));
        tokens();
        lookAfter(Duration.ofSeconds(2));
        lookAfter(Duration.ofSeconds(58));

        // then
        assertThat(asked).isEmpty();
        assertThat(isSubscribed()).isTrue();
    }

    @Test
    void theEndOfTheRuleAndAnotherQueryAreReasonsToo() {
        // given
        rules.apply(new RuleRecord("2", RULE, 1, rule(2, "country:UZ"), "desk", clock.instant()));
        lookAfter(Duration.ZERO);
        answers.add(new Failed(503, "Answered 503", null));
        lookAfter(MINUTE);

        // when
        rules.apply(new RuleRecord("3", RULE, 2, null, "desk", clock.instant()));
        answers.add(new Accepted(200));
        lookAfter(Duration.ofSeconds(20));

        // then
        assertThat(asked).containsExactly("denied " + topic + CLOSED, "denied " + topic + " The rule has ended");
        assertThat(isSubscribed()).isFalse();
    }

    @Test
    void aCallbackThatDoesNotAnswerIsToldForAnHourAndThenItEndsAllTheSame() throws IOException {
        // given
        tokens();
        lookAfter(Duration.ofSeconds(2));
        answers.add(new Failed(null, "No answer", null));
        lookAfter(MINUTE);
        boolean isKept = isSubscribed();

        // when
        answers.add(new Failed(null, "No answer", null));
        lookAfter(Duration.ofHours(1));

        // then
        assertThat(isKept).isTrue();
        assertThat(asked).hasSize(2);
        assertThat(isSubscribed()).isFalse();
    }
}
