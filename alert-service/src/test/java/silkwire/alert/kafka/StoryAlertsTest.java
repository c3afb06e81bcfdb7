package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import silkwire.alert.Articles;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.rule.Rule;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.StoryRole;

class StoryAlertsTest extends OnAlerts {
    private static final String ASTANA = "Токаев принял послов в Астане";

    @Test
    void aStoryIsToldOnceWhateverItsCopies() {
        // given
        Rule rule = alerts.rule("Астана", "Астане", "");

        // when
        alerts.push(article("a1", "s1", ASTANA));
        alerts.push(article("a2", "s1", ASTANA).as(StoryRole.COPY));
        alerts.push(article("a3", "s1", ASTANA).as(StoryRole.COPY));

        // then
        assertThat(alerts.told()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.STORY);
            assertThat(told.rule().id()).isEqualTo(rule.id());
            assertThat(told.id()).matches("ntf_[0-9a-hjkmnp-tv-z]{26}");
            assertThat(told.thread()).matches("thr_[0-9a-hjkmnp-tv-z]{26}");
            assertThat(story(told).article().id()).isEqualTo("a1");
            assertThat(story(told).places())
                    .singleElement()
                    .satisfies(place -> assertThat(place.text()).isEqualTo("Астане"));
        });
    }

    private static NotifiedStory story(Notification notification) {
        return notification.stories().getFirst();
    }

    @Test
    void anArticleThatMatchesNothingIsStillAMemberOfItsStory() {
        // given
        alerts.rule("أستانا", "أستانا", "");

        // when
        alerts.push(article("a1", "s1", "توكاييف يستقبل السفراء")
                .from("anbaa", "EG")
                .in("ar"));
        alerts.push(article("a2", "s1", "توكاييف في أستانا").from("جريدة", "SA").in("ar"));

        // then
        assertThat(alerts.matched()).hasSize(2);
        assertThat(alerts.told()).singleElement().satisfies(told -> {
            assertThat(story(told).numbers().articles()).isEqualTo(2);
            assertThat(story(told).numbers().countries()).containsExactly("EG", "SA");
        });
    }

    @Test
    void aThreadOpensWhenItsConditionsFirstHold() {
        // given
        alerts.rule("塔什干", "塔什干", "'notify':{'conditions':['outlets >= 3']}");
        alerts.push(article("a1", "s1", "会议在塔什干举行"));
        alerts.push(article("a2", "s1", "别的话"));
        assertThat(alerts.told()).isEmpty();

        // when
        alerts.push(article("a3", "s1", "又一家报纸"));

        // then
        assertThat(alerts.told()).singleElement().satisfies(told -> {
            assertThat(story(told).article().id()).isEqualTo("a1");
            assertThat(story(told).numbers().outlets()).isEqualTo(3);
        });
    }

    @Test
    void aStoryIsToldAgainForWhatTheRuleNames() {
        // given
        alerts.rule(
                "Алматы",
                "Алматы",
                "'notify':{'on':['new-country','new-language','copies:2','independent-confirmation:3']}");
        alerts.push(article("a1", "s1", "Алматы").from("zakon", "KZ"));

        // when
        alerts.push(article("a2", "s1", "без слова").from("тасс", "RU"));
        alerts.push(article("a3", "s1", "Almaty").from("bbc", "KZ").in("en"));
        alerts.push(article("a4", "s1", "Алматы").from("кп", "RU").as(StoryRole.COPY));
        alerts.push(article("a5", "s1", "Алматы").from("иф", "RU").as(StoryRole.COPY));
        alerts.push(article("a6", "s1", "Алматы").from("рг", "RU").as(StoryRole.COPY));

        // then
        assertThat(alerts.told())
                .extracting(Notification::reasons)
                .containsExactly(
                        List.of(),
                        List.of("new-country"),
                        List.of("new-language", "independent-confirmation:3"),
                        List.of("copies:2"));
    }

    @Test
    void aClearStanceThatIsNewInTheStoryIsAChange() {
        // given
        alerts.rule("Қазақстан", "Қазақстан", "'notify':{'on':['stance-change']}");
        alerts.push(article("a1", "s1", "Қазақстан").expressing(StanceLabel.SUPPORTIVE));

        // when
        alerts.push(article("a2", "s1", "Қазақстан").expressing(StanceLabel.NEUTRAL));
        alerts.push(article("a3", "s1", "Қазақстан").expressing(StanceLabel.CRITICAL));
        alerts.push(article("a4", "s1", "Қазақстан").expressing(StanceLabel.CRITICAL));

        // then
        assertThat(alerts.told()).extracting(told -> story(told).article().id()).containsExactly("a1", "a3");
    }

    @Test
    void aCorrectionIsToldWithTheArticleAsItWasToldAlsoWhereItMatchesNoMore() {
        // given
        alerts.rule("Ташкент", "Ташкент", "");
        Articles first = article("a1", "s1", "В Ташкенте погибли 12, Ташкент");
        alerts.push(first);
        alerts.push(first.revised("Самарканд, без пометки"));

        // when
        alerts.push(first.revised("x").revised("Самарканд: погибли двое").correcting());

        // then
        assertThat(alerts.told())
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.STORY, NotificationKind.CORRECTION);
    }

    @Test
    void theDifferenceOfACorrectionIsToWhatWasTold() {
        // given
        alerts.rule("Ташкент", "Ташкент", "");
        Articles first = article("a1", "s1", "Ташкент: погибли 12");
        alerts.push(first);
        alerts.told();

        // when
        alerts.push(first.revised("Самарканд: погибли двое").correcting());

        // then
        assertThat(alerts.told()).singleElement().satisfies(told -> {
            assertThat(story(told).article().excerpt()).isEqualTo("Самарканд: погибли двое");
            assertThat(story(told).before()).isNotNull();
            assertThat(Objects.requireNonNull(story(told).before()).excerpt()).isEqualTo("Ташкент: погибли 12");
            assertThat(told.reasons()).containsExactly("correction");
        });
    }

    @Test
    void aWithdrawalReachesWhoWasToldAndAReturnToo() {
        // given
        alerts.rule("طشقند", "طشقند", "");
        Articles first = article("a1", "s1", "طشقند");
        alerts.push(first);

        // when
        alerts.push(first.again(Cause.WITHDRAW));
        alerts.push(first.again(Cause.WITHDRAW).revised("طشقند"));

        // then
        assertThat(alerts.told())
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.STORY, NotificationKind.WITHDRAWAL, NotificationKind.CORRECTION);
    }

    @Test
    void nobodyIsToldOfWhatHeWasNotTold() {
        // given
        alerts.rule("Бишкек", "Бишкек", "");
        Articles copy = article("a2", "s1", "Бишкек").as(StoryRole.COPY);
        alerts.push(article("a1", "s1", "Бишкек"));
        alerts.push(copy);
        alerts.told();

        // when
        alerts.push(copy.again(Cause.WITHDRAW));

        // then
        assertThat(alerts.told()).isEmpty();
    }

    @Test
    void whatIsTaggedAnewTellsNobody() {
        // given
        alerts.rule("Душанбе", "Душанбе", "'notify':{'on':['new-language']}");
        Articles first = article("a1", "s1", "Душанбе");
        alerts.push(first);
        alerts.told();

        // when
        alerts.push(first.again(Cause.REFINE).in("tg"));
        alerts.push(article("a2", "s2", "Душанбе").again(Cause.REENRICH));

        // then
        assertThat(alerts.told()).isEmpty();
    }

    @Test
    void whatIsTakenInLateTellsOnlyRulesThatAsk() {
        // given
        alerts.rule("А", "Ашхабад", "");
        Rule asks = alerts.rule("Б", "Ашхабад", "'backfill':true");

        // when
        alerts.push(article("a1", "s1", "Ашхабад").backfilled());

        // then
        assertThat(alerts.told()).extracting(told -> told.rule().id()).containsExactly(asks.id());
    }

    @Test
    void aRuleThatWantsArticlesIsToldOfEveryOneAlsoOfCopies() {
        // given
        alerts.rule("土库曼", "土库曼", "'notify':{'mode':'article'}");

        // when
        alerts.push(article("a1", "s1", "土库曼"));
        alerts.push(article("a2", "s1", "土库曼").as(StoryRole.COPY));
        alerts.push(article("a2", "s1", "土库曼").as(StoryRole.COPY).revised("土库曼 再"));

        // then
        assertThat(alerts.told())
                .allSatisfy(told -> assertThat(told.kind()).isEqualTo(NotificationKind.ARTICLE))
                .extracting(told -> story(told).article().id())
                .containsExactly("a1", "a2");
    }

    @Test
    void aRevisionThatMatchesForTheFirstTimeOpensAThread() {
        // given
        alerts.rule("Ош", "Жалал-Абад", "");
        Articles first = article("a1", "s1", "на юге");
        alerts.push(first);

        // when
        alerts.push(first.revised("Жалал-Абад"));
        alerts.push(first.revised("").revised("Жалал-Абад снова"));

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(story(told).article().revision()).isEqualTo(2));
    }

    @Test
    void aStoryIsForgottenWhenNoCorrectionMustReachAnyMore() {
        // given
        alerts.rule("Нукус", "Нукус", "");
        Articles first = article("a1", "s1", "Нукус");
        alerts.push(first);
        alerts.pass(Duration.ofDays(36));
        alerts.push(first.again(Cause.WITHDRAW));
        assertThat(alerts.told())
                .extracting(told -> story(told).article().status())
                .containsExactly(ArticleStatus.CURRENT, ArticleStatus.WITHDRAWN);

        // when
        alerts.pass(Duration.ofDays(39));
        alerts.push(article("a2", "s1", "Нукус"));

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(story(told).numbers().articles()).isEqualTo(1));
    }

    @Test
    void poisonIsSetAsideAndHoldsNothingUp() {
        // given
        alerts.rule("Нукус", "Нукус", "");

        // when
        alerts.pipe(alerts.topics().enriched(), "a0", new byte[] {'?'});
        alerts.push(article("a1", "s1", "Нукус"));

        // then
        assertThat(alerts.told()).hasSize(1);
        assertThat(alerts.meters().counter("silkwire.alert.dead", "topic", "articles.enriched.v1", "stage", "decode"))
                .extracting(Counter::count)
                .isEqualTo(1.0);
    }

    @Test
    void theSameArticleTwiceIsNewsOnce() {
        // given
        alerts.rule("Нукус", "Нукус", "'notify':{'on':['new-country']}");

        // when
        alerts.push(article("a1", "s1", "Нукус").from("a", "UZ"));
        alerts.push(article("a1", "s1", "Нукус").from("a", "UZ"));

        // then
        assertThat(alerts.told()).hasSize(1);
    }
}
