package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.Articles;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.rule.Mute;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleNote;

class PacedAlertsTest extends OnAlerts {

    private void stories(String word, int from, int to) {
        for (int number = from; number <= to; number++) {
            alerts.push(article("a" + number, "s" + number, word + " " + number));
        }
    }

    private static List<String> storiesOf(Notification digest) {
        return digest.stories().stream().map(story -> story.storyId()).sorted().toList();
    }

    @Test
    void whatIsAboveTheBudgetComesAsOneDigestAtTheNextFullHour() {
        // given
        alerts.rule("Астана", "Астана", "'notify':{'budgetPerDay':2}");

        // when
        stories("Астана", 1, 5);

        // then
        assertThat(alerts.told())
                .extracting(Notification::kind)
                .containsOnly(NotificationKind.STORY)
                .hasSize(2);
        alerts.pass(Duration.ofMinutes(59));
        assertThat(alerts.told()).isEmpty();
        alerts.pass(Duration.ofMinutes(2));
        assertThat(alerts.told()).singleElement().satisfies(digest -> {
            assertThat(digest.kind()).isEqualTo(NotificationKind.DIGEST);
            assertThat(storiesOf(digest)).containsExactly("s3", "s4", "s5");
        });
    }

    @Test
    void theBudgetIsThatOfADayInTheZoneOfTheRule() {
        // given: noon UTC is 17:00 in Almaty, whose next day begins in seven hours
        alerts.rule("Алматы", "Алматы", "'tz':'Asia/Almaty','notify':{'budgetPerDay':1}");
        stories("Алматы", 1, 1);
        alerts.told();

        // when
        alerts.pass(Duration.ofHours(7));
        stories("Алматы", 2, 2);

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(told.kind()).isEqualTo(NotificationKind.STORY));
    }

    @Test
    void aDigestIsSentAtItsTimeAndOnlyIfThereIsSomething() {
        // given
        alerts.rule("بشكيك", "بشكيك", "'tz':'Asia/Bishkek','notify':{'digest':{'at':['08:00','20:00']}}");

        // when: 20:00 in Bishkek is 14:00 UTC
        stories("بشكيك", 1, 3);
        alerts.pass(Duration.ofMinutes(119));
        assertThat(alerts.told()).isEmpty();
        alerts.pass(Duration.ofMinutes(2));

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(digest -> assertThat(storiesOf(digest)).containsExactly("s1", "s2", "s3"));
        alerts.pass(Duration.ofHours(24));
        assertThat(alerts.told()).isEmpty();
    }

    @Test
    void aDigestOfOneIsThatOne() {
        // given
        alerts.rule("杜尚别", "杜尚别", "'notify':{'digest':{'every':'PT1H'}}");

        // when
        stories("杜尚别", 1, 1);
        alerts.pass(Duration.ofMinutes(62));

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(told.kind()).isEqualTo(NotificationKind.STORY));
    }

    @Test
    void whatComesInQuietHoursIsSentWhenTheyEnd() {
        // given: it is 17:00 in Tashkent
        alerts.rule("Тошкент", "Тошкент", "'tz':'Asia/Tashkent','notify':{'quietHours':{'from':'16:00','to':'18:00'}}");

        // when
        stories("Тошкент", 1, 2);
        alerts.pass(Duration.ofMinutes(59));
        assertThat(alerts.told()).isEmpty();
        alerts.pass(Duration.ofMinutes(2));

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(digest -> assertThat(storiesOf(digest)).containsExactly("s1", "s2"));
        stories("Тошкент", 3, 3);
        assertThat(alerts.told()).hasSize(1);
    }

    @Test
    void aLongDigestIsSentInParts() {
        // given
        alerts.rule("Хорог", "Хорог", "'notify':{'digest':{'every':'PT1M'}}");

        // when
        stories("Хорог", 1, 201);
        alerts.pass(Duration.ofMinutes(2));

        // then
        assertThat(alerts.told())
                .extracting(digest -> digest.stories().size() + " " + digest.message())
                .containsExactly("200 Part 1 of 2", "1 Part 2 of 2");
    }

    @Test
    void whileARuleIsPausedNothingIsSentNorLater() {
        // given
        alerts.rule("Мары", "Мары", "'pausedUntil':'2026-11-22T13:00:00Z','notify':{'on':['new-country']}");

        // when
        alerts.push(article("a1", "s1", "Мары"));
        alerts.pass(Duration.ofMinutes(61));

        // then
        assertThat(alerts.told()).isEmpty();
        alerts.push(article("a2", "s1", "Мары").from("тасс", "RU"));
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(told.kind()).isEqualTo(NotificationKind.UPDATE));
    }

    @Test
    void whatIsMutedIsNotToldAndTheRestIs() {
        // given
        Rule rule = alerts.rule("Термез", "Термез", "'notify':{'on':['new-country']}");
        alerts.push(article("a1", "s1", "Термез"));
        alerts.told();

        // when
        alerts.say(rule, new RuleNote.Muted(new Mute("s1", null, null)));
        alerts.say(rule, new RuleNote.Muted(new Mute(null, "шум", null)));
        alerts.push(article("a2", "s1", "Термез").from("тасс", "RU"));
        alerts.push(article("a3", "s3", "Термез").from("шум", null));
        alerts.push(article("a4", "s4", "Термез"));

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(storiesOf(told)).containsExactly("s4"));
        alerts.say(rule, new RuleNote.Unmuted("s1", null));
        alerts.push(article("a5", "s1", "Термез").from("aki", "KG"));
        assertThat(alerts.told()).hasSize(1);
    }

    @Test
    void aMutedRuleTellsAgainFromItsTime() {
        // given
        Rule rule = alerts.rule("Актау", "Актау", "");
        alerts.say(rule, new RuleNote.Muted(new Mute(null, null, alerts.now().plusSeconds(60))));

        // when
        stories("Актау", 1, 1);
        alerts.pass(Duration.ofSeconds(60));
        stories("Актау", 2, 2);

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(storiesOf(told)).containsExactly("s2"));
    }

    @Test
    void aRuleThatEndedSendsNothingMore() {
        // given
        Rule rule = alerts.rule("Актобе", "Актобе", "'notify':{'digest':{'every':'PT1H'}}");
        stories("Актобе", 1, 3);

        // when
        alerts.end(rule);
        alerts.pass(Duration.ofHours(2));

        // then
        assertThat(alerts.told()).isEmpty();
    }

    @Test
    void aVolumeIsToldOnceUntilItFell() {
        // given
        alerts.rule("Арал", "Арал", "'notify':{'conditions':['count >= 3 stories in 1h']}");

        // when
        alerts.push(article("a0", "s1", "Арал"));
        stories("Арал", 1, 4);
        alerts.pass(Duration.ofMinutes(61));
        stories("Арал", 5, 7);

        // then
        assertThat(alerts.told()).hasSize(2).allSatisfy(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.CONDITION);
            assertThat(told.reasons()).containsExactly("count >= 3 stories in 1h");
            assertThat(told.message()).startsWith("count >= 3 stories in 1h (3 at ");
            assertThat(told.stories()).hasSize(3);
        });
    }

    @Test
    void articlesAndOutletsAreCountedAsSuch() {
        // given
        alerts.rule("Өскемен", "Өскемен", "'notify':{'conditions':['count >= 3 articles in 1h']}");
        alerts.rule("Усть", "Өскемен", "'notify':{'conditions':['count >= 3 outlets in 1h']}");

        // when
        for (int number = 1; number <= 3; number++) {
            alerts.push(article("a" + number, "s1", "Өскемен").from("одна", null));
        }

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(told.rule().name()).isEqualTo("Өскемен"));
    }

    @Test
    void moreThanUsualIsToldWhenThereIsAUsual() {
        // given
        alerts.rule("Сырдарья", "Сырдарья", "'notify':{'conditions':['count >= 3x usual']}");
        for (int day = 0; day < 8; day++) {
            stories("Сырдарья", day * 2 + 1, day * 2 + 2);
            alerts.pass(Duration.ofDays(1));
        }
        assertThat(alerts.told()).isEmpty();

        // when
        stories("Сырдарья", 101, 105);
        assertThat(alerts.told()).isEmpty();
        stories("Сырдарья", 106, 106);

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(told.message()).contains("(6 at ").endsWith(", usual 2.0)"));
    }

    @Test
    void silenceIsToldOnceUntilThereIsAWordAgain() {
        // given
        alerts.rule("Каспий", "Каспий", "'notify':{'conditions':['silence: none from source Ақпарат in 24h']}");
        Articles word = article("a1", "s1", "Каспий").from("Ақпарат", "KZ");
        alerts.push(word);

        // when
        alerts.pass(Duration.ofHours(23));
        alerts.push(article("a2", "s2", "Каспий").from("другие", null));
        assertThat(alerts.told()).isEmpty();
        alerts.pass(Duration.ofHours(2));
        alerts.pass(Duration.ofHours(48));

        // then
        assertThat(alerts.told())
                .singleElement()
                .satisfies(told -> assertThat(told.message())
                        .isEqualTo("silence: none from source Ақпарат in 24h (since 2026-11-22T12:00:00Z)"));
        alerts.push(article("a3", "s3", "Каспий").from("Ақпарат", "KZ"));
        alerts.pass(Duration.ofHours(25));
        assertThat(alerts.told()).hasSize(1);
    }

    @Test
    void silenceOfARuleThatNeverHadAMatchIsTold() {
        // given
        Rule rule = alerts.rule("安集延", "安集延", "");

        // when
        alerts.replace(rule, "安集延", "'notify':{'conditions':['silence: none from source 新闻 in 30m']}");
        alerts.pass(Duration.ofMinutes(29));
        assertThat(alerts.told()).isEmpty();
        alerts.pass(Duration.ofMinutes(2));

        // then
        assertThat(alerts.told()).extracting(Notification::kind).containsExactly(NotificationKind.CONDITION);
    }
}
