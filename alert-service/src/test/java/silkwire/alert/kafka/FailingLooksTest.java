package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;

class FailingLooksTest extends OnAlerts {
    @Test
    void aRuleWhoseLookFailsHurtsNoOtherAndIsLookedAtAgain() {
        // given
        for (int number = 1; number <= 5; number++) {
            alerts.rule("тишина " + number, "نو", "'notify':{'conditions':['silence: none from source 新闻 in 30m']}");
            alerts.rule("сводка " + number, "Нурек", "'notify':{'digest':{'every':'PT1M'}}");
        }
        alerts.heardThrough(() -> {
            throw new IllegalStateException("nobody knows");
        });
        alerts.push(article("a1", "s1", "Нурек"));

        // when
        alerts.pass(Duration.ofMinutes(35));
        List<Notification> meanwhile = alerts.told();
        alerts.heardThrough(alerts::now);
        alerts.pass(Duration.ofMinutes(2));

        // then
        assertThat(meanwhile)
                .hasSize(5)
                .allSatisfy(told -> assertThat(told.stories()).hasSize(1));
        assertThat(alerts.meters()
                        .get("silkwire.alert.dead")
                        .tags("topic", "none", "stage", "look")
                        .counter()
                        .count())
                .isGreaterThanOrEqualTo(5);
        assertThat(alerts.told())
                .hasSize(5)
                .allSatisfy(told -> assertThat(told.kind()).isEqualTo(NotificationKind.CONDITION));
    }
}
