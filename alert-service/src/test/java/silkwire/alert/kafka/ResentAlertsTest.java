package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.Articles;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.Resend;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.rule.Mute;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleNote;
import silkwire.common.event.Cause;
import silkwire.common.json.EventJson;

class ResentAlertsTest extends OnAlerts {
    private static final Resend ONCE = new Resend("rsd_once", false);
    private static final Resend AGAIN = new Resend("rsd_again", true);

    private void resend(Rule rule, Resend resend, Articles article) {
        ArticleMatched matched = new ArticleMatched(
                ArticleSummary.of(article.enriched()),
                List.of(new RuleMatch(rule.id(), rule.revision(), List.of(), 0)),
                alerts.now(),
                false,
                resend);
        alerts.pipe(alerts.topics().matches(), matched.article().storyId(), EventJson.encode(matched));
    }

    @Test
    void whatWasNotToldIsToldMarkedAndOnce() {
        // given
        Articles old = article("a1", "s1", "Астана");
        alerts.push(old);
        alerts.pass(Duration.ofHours(1));
        Rule rule = alerts.rule("Астана", "Астана", "");
        assertThat(alerts.told()).isEmpty();

        // when
        resend(rule, ONCE, old);
        resend(rule, ONCE, old);

        // then
        assertThat(alerts.told()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.STORY);
            assertThat(told.reasons()).containsExactly("resent");
            assertThat(told.stories().getFirst().numbers().articles()).isEqualTo(1);
        });
    }

    @Test
    void whatWasToldIsToldAgainOnlyWhereThatIsWishedAndOnceByEachWish() {
        // given
        Rule rule = alerts.rule("أستانا", "أستانا", "");
        Articles first = article("a1", "s1", "أستانا");
        Articles second = article("a2", "s1", "أستانا مرة أخرى");
        alerts.push(first);
        alerts.push(second);
        Notification told = alerts.told().getFirst();

        // when
        resend(rule, ONCE, first);
        assertThat(alerts.told()).isEmpty();
        resend(rule, AGAIN, second);
        resend(rule, AGAIN, first);
        resend(rule, AGAIN, second);

        // then
        assertThat(alerts.told()).singleElement().satisfies(again -> {
            assertThat(again.reasons()).containsExactly("resent");
            assertThat(again.thread()).isEqualTo(told.thread());
            assertThat(again.id()).isNotEqualTo(told.id());
        });
    }

    @Test
    void whatOneWishToldFirstItDoesNotTellAgain() {
        // given
        Articles old = article("a1", "s1", "Ош");
        alerts.push(old);
        Rule rule = alerts.rule("Ош", "Ош", "");

        // when
        resend(rule, AGAIN, old);
        resend(rule, AGAIN, old);

        // then
        assertThat(alerts.told()).hasSize(1);
    }

    @Test
    void aRuleThatWantsArticlesIsToldOfEachOnceByEachWish() {
        // given
        Rule rule = alerts.rule("塔什干", "塔什干", "'notify':{'mode':'article'}");
        Articles first = article("a1", "s1", "塔什干");
        Articles second = article("a2", "s1", "塔什干 再");
        alerts.push(first);
        alerts.push(second);
        assertThat(alerts.told()).hasSize(2);

        // when
        resend(rule, AGAIN, first);
        resend(rule, AGAIN, second);
        resend(rule, AGAIN, first);

        // then
        assertThat(alerts.told())
                .allSatisfy(told -> assertThat(told.kind()).isEqualTo(NotificationKind.ARTICLE))
                .extracting(told -> told.stories().getFirst().article().id())
                .containsExactly("a1", "a2");
    }

    @Test
    void theBudgetOfTheDayIsNeitherUsedUpNorInTheWay() {
        // given
        Rule rule = alerts.rule("Бишкек", "Бишкек", "'notify':{'budgetPerDay':1}");
        alerts.push(article("a1", "s1", "Бишкек"));
        assertThat(alerts.told()).hasSize(1);

        // when
        resend(rule, ONCE, article("a2", "s2", "Бишкек"));
        resend(rule, ONCE, article("a3", "s3", "Бишкек"));

        // then
        assertThat(alerts.told()).hasSize(2);
    }

    @Test
    void aDigestGathersWhatIsResent() {
        // given
        Rule rule = alerts.rule("Нукус", "Нукус", "'notify':{'digest':{'every':'PT1H'}}");

        // when
        resend(rule, ONCE, article("a1", "s1", "Нукус"));
        resend(rule, ONCE, article("a2", "s2", "Нукус"));
        assertThat(alerts.told()).isEmpty();
        alerts.pass(Duration.ofHours(2));

        // then
        assertThat(alerts.told()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.DIGEST);
            assertThat(told.reasons()).containsExactly("resent");
            assertThat(told.stories()).hasSize(2);
        });
    }

    @Test
    void noOtherRuleAndNoMutedStoryHearsOfIt() {
        // given
        Rule rule = alerts.rule("Хива", "Хива", "");
        alerts.rule("Другое", "Хива", "'notify':{'on':['new-country']}");
        alerts.push(article("a1", "s1", "Хива").from("uz", "UZ"));
        alerts.told();
        alerts.say(rule, new RuleNote.Muted(new Mute("s2", null, null)));

        // when
        resend(rule, AGAIN, article("a1", "s1", "Хива").from("uz", "UZ"));
        resend(rule, AGAIN, article("a2", "s2", "Хива").from("kz", "KZ"));

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(told.rule().id()).isEqualTo(rule.id()));
    }

    @Test
    void whatWasTaggedAnewIsResentAsItStandsAndItsWithdrawalStillReaches() {
        // given
        Articles old = article("a1", "s1", "Термез");
        alerts.push(old);
        Articles refined = old.again(Cause.REFINE);
        alerts.push(refined);
        Rule rule = alerts.rule("Термез", "Термез", "");

        // when
        resend(rule, ONCE, refined);
        alerts.push(refined.again(Cause.WITHDRAW));

        // then
        assertThat(alerts.told())
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.STORY, NotificationKind.WITHDRAWAL);
    }
}
