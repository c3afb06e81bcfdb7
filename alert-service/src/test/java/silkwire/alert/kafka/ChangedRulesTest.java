package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import silkwire.alert.Articles;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.rule.Rule;

class ChangedRulesTest extends OnAlerts {

    private static NotifiedStory story(Notification notification) {
        return notification.stories().getFirst();
    }

    @Test
    void aRuleDoesNotTellWhatWasReceivedBeforeItWasMade() {
        // given
        Articles before = article("a1", "s1", "Хива");
        alerts.pass(Duration.ofSeconds(1));
        alerts.rule("Хива", "Хива", "");

        // when
        alerts.push(before);

        // then
        assertThat(alerts.told()).isEmpty();
    }

    @Test
    void anArticleOnItsWayWhileARuleIsChangedIsMatchedByWhatStood() {
        // given
        Rule rule = alerts.rule("Хива", "Хива", "");
        Articles old = article("a1", "s1", "Хива");
        Articles fresh = article("a2", "s2", "Бухара");
        alerts.pass(Duration.ofSeconds(1));
        alerts.replace(rule, "Бухара", "");

        // when
        alerts.push(old);
        alerts.push(fresh);

        // then
        assertThat(alerts.told()).extracting(told -> story(told).article().id()).containsExactly("a1");
    }

    @Test
    void howARuleTellsMayChangeWhileArticlesAreOnTheirWay() {
        // given
        Rule rule = alerts.rule("Хива", "Хива", "");
        Articles old = article("a1", "s1", "Хива");
        alerts.pass(Duration.ofSeconds(1));
        alerts.replace(rule, "Хива", "'notify':{'budgetPerDay':3}");

        // when
        alerts.push(old);

        // then
        assertThat(alerts.told()).hasSize(1);
    }
}
