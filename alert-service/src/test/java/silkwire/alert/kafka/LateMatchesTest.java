package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.Articles;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.rule.Rule;
import silkwire.common.event.Cause;
import silkwire.common.json.EventJson;

/** What reconciliation gives to the topology after all. */
class LateMatchesTest extends OnAlerts {

    private void tellLate(Rule rule, Articles article) {
        ArticleSummary summary = ArticleSummary.of(article.enriched());
        RuleMatch match = new RuleMatch(rule.id(), rule.revision(), List.of(), 0);
        ArticleMatched late = new ArticleMatched(summary, List.of(match), alerts.now(), true);
        alerts.pipe(alerts.topics().matches(), summary.storyId(), EventJson.encode(late));
    }

    @Test
    void aMissedStoryIsToldOnceHoweverOftenItIsGiven() {
        // given
        Rule rule = alerts.rule("Хива", "Хива", "");
        Articles article = article("a1", "s1", "Мәтін");
        alerts.push(article);

        // when
        tellLate(rule, article);
        tellLate(rule, article);

        // then
        assertThat(alerts.told()).singleElement().satisfies(told -> {
            assertThat(told.late()).isTrue();
            assertThat(told.kind()).isEqualTo(NotificationKind.STORY);
            assertThat(told.stories().getFirst().numbers().articles()).isEqualTo(1);
        });
    }

    @Test
    void aMissedArticleIsToldOnceWhereEveryArticleIsTold() {
        // given
        Rule rule = alerts.rule("Хива", "Хива", "'notify':{'mode':'article'}");
        Articles article = article("a1", "s1", "Мәтін");
        alerts.push(article);

        // when
        tellLate(rule, article);
        tellLate(rule, article);

        // then
        assertThat(alerts.told()).extracting(told -> told.kind()).containsExactly(NotificationKind.ARTICLE);
    }

    @Test
    void whatWasToldInTimeIsNotToldAgain() {
        // given
        Rule rule = alerts.rule("Хива", "Хива", "");
        Articles article = article("a1", "s1", "Хива");
        alerts.push(article);
        assertThat(alerts.told()).hasSize(1);

        // when
        tellLate(rule, article);

        // then
        assertThat(alerts.told()).isEmpty();
    }

    @Test
    void whatIsToldLateSaysNothingOfOtherRules() {
        // given
        alerts.rule("Астана", "Астана", "'notify':{'conditions':['outlets >= 2']}");
        Rule missed = alerts.rule("Хива", "Хива", "");
        Articles article = article("a1", "s1", "Астана");
        alerts.push(article);

        // when
        tellLate(missed, article);
        alerts.push(article("a2", "s1", "Басқа мәтін"));

        // then
        assertThat(alerts.told())
                .extracting(told -> told.rule().name() + " "
                        + told.stories().getFirst().article().id())
                .containsExactly("Хива a1", "Астана a1");
    }

    @Test
    void aMissedTextIsToldAlsoWhereTheArticleWasTaggedAnewMeanwhile() {
        // given
        Rule rule = alerts.rule("Хива", "Хива", "");
        Articles article = article("a1", "s1", "Мәтін");
        alerts.push(article);
        alerts.push(article.again(Cause.REFINE));

        // when
        tellLate(rule, article);

        // then
        assertThat(alerts.told()).hasSize(1);
    }
}
