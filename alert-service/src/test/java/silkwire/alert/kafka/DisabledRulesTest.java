package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.rule.Rule;

class DisabledRulesTest extends OnAlerts {
    private static final String REASON = "The query can no longer be read. At position 3: found a bracket.";

    private List<Notification> toldWithinAMinute() {
        alerts.pass(Duration.ofMinutes(1));
        return alerts.told();
    }

    @Test
    void itsOwnerIsToldOnceThatARuleWasDisabledAndWhyWhoeverTriesToo() {
        // given
        Rule rule = alerts.rule("آسيا", "Астана", "'notify':{'quietHours':{'from':'00:00','to':'23:59'}}");

        // when
        boolean isFirst = alerts.disable(rule, REASON);
        boolean isSecond = alerts.disable(rule, "by another instance");

        // then
        assertThat(List.of(isFirst, isSecond)).containsExactly(true, false);
        assertThat(toldWithinAMinute()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NotificationKind.NOTICE);
            assertThat(notice.rule().id()).isEqualTo(rule.id());
            assertThat(notice.rule().revision()).isEqualTo(2);
            assertThat(notice.message()).contains("آسيا", REASON, "Астана");
        });
        assertThat(toldWithinAMinute()).isEmpty();
    }

    @Test
    void eachRevisionThatIsDisabledIsToldAndWhatItsOwnerDisablesIsNot() {
        // given
        Rule rule = alerts.rule("a", "Астана", "");
        alerts.disable(rule, REASON);
        toldWithinAMinute();

        // when
        Rule mended = alerts.replace(alerts.standing(rule), "Астана", "");
        boolean isSilent = toldWithinAMinute().isEmpty();
        alerts.disable(mended, REASON);
        int again = toldWithinAMinute().size();
        alerts.replace(alerts.standing(rule), "Астана", "'enabled':false");

        // then
        assertThat(isSilent).isTrue();
        assertThat(again).isEqualTo(1);
        assertThat(toldWithinAMinute()).isEmpty();
    }
}
