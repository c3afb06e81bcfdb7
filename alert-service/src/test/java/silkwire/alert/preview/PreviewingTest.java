package silkwire.alert.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import silkwire.alert.Articles;
import silkwire.alert.WordMatcher;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.Rules;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleId;
import silkwire.common.event.StoryRole;
import silkwire.common.json.EventJson;
import silkwire.common.query.QueryParser;

class PreviewingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final int MOST = 1_000;

    private final List<ArticleEnriched> index = new ArrayList<>();
    private final RuleBook book = new RuleBook();
    private final Rules rules =
            new Rules(book, change -> CompletableFuture.completedFuture(book.apply(change)), CLOCK, new Random(7));

    private Preview preview(String more) {
        Previewing previewing = new Previewing(
                (wanted, asked, earlier) -> new ReadingInMemory(index, wanted, asked, earlier),
                new WordMatcher(book),
                new QueryParser(),
                Duration.ofDays(7),
                MOST,
                CLOCK);
        String json = "{'query':'Астана','days':3" + more + "}";
        return previewing.of(PreviewRequest.read(
                EventJson.mapper().readTree(json.replace('\'', '"')),
                new RuleReader(new QueryParser()),
                rules,
                "desk"));
    }

    private Articles article(String id, String story, Duration before) {
        return Articles.article(id, story, "Астана " + id, NOON.minus(before));
    }

    private void indexed(Articles... articles) {
        for (Articles each : articles) {
            index.add(each.enriched());
        }
    }

    private static Preview.Day day(Preview preview, String date) {
        return preview.byDay().stream()
                .filter(day -> day.day().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachStoryIsOneNotificationOnTheDayOfItsFirstMatch() {
        // given
        indexed(
                article("a1", "s1", Duration.ofHours(30)),
                article("a2", "s1", Duration.ofHours(2)).as(StoryRole.COPY),
                article("a3", "s2", Duration.ofHours(2)));

        // when
        Preview preview = preview("");

        // then
        assertThat(preview.articles()).isEqualTo(3);
        assertThat(preview.stories()).isEqualTo(2);
        assertThat(preview.storiesExact()).isTrue();
        assertThat(preview.shareOfCopies()).isEqualTo(0.333);
        assertThat(preview.notifications().total()).isEqualTo(2);
        assertThat(preview.byDay()).hasSize(4);
        assertThat(day(preview, "2026-11-21").notifications()).isEqualTo(1);
        assertThat(day(preview, "2026-11-22").notifications()).isEqualTo(1);
        assertThat(preview.busiestHour())
                .satisfies(hour -> assertThat(hour.articles()).isEqualTo(2));
    }

    @Test
    void whatCameLateIsCountedApartAndSaidUnlessTheRuleAsksForIt() {
        // given
        indexed(
                article("a1", "s1", Duration.ofHours(3)),
                article("a2", "s2", Duration.ofHours(2)).backfilled(),
                article("a3", "s3", Duration.ofHours(1)).backfilled());

        // when
        Preview without = preview("");
        Preview with = preview(",'backfill':true");

        // then
        assertThat(without.articles()).isEqualTo(1);
        assertThat(without.takenInLate()).isEqualTo(2);
        assertThat(without.notifications().total()).isEqualTo(1);
        assertThat(without.warnings())
                .anySatisfy(
                        warning -> assertThat(warning).startsWith("2 more articles of these days match but came late"));
        assertThat(with.articles()).isEqualTo(3);
        assertThat(with.takenInLate()).isZero();
        assertThat(with.warnings()).noneSatisfy(warning -> assertThat(warning).contains("came late"));
    }

    @Test
    void aStoryThatWasToldBeforeTheFirstDayIsNotToldInIt() {
        // given
        indexed(article("a1", "s1", Duration.ofDays(5)), article("a2", "s1", Duration.ofDays(1)));

        // when
        Preview preview = preview("");

        // then
        assertThat(preview.articles()).isEqualTo(1);
        assertThat(preview.notifications().total()).isZero();
    }

    @Test
    void modeAndConditionsAreThoseOfTheRule() {
        // given
        indexed(
                article("a1", "s1", Duration.ofHours(30)),
                article("a2", "s1", Duration.ofHours(29)),
                Articles.article("a3", "s1", "без слова", NOON.minus(Duration.ofHours(3))),
                article("a4", "s2", Duration.ofHours(2)));

        // when, then
        assertThat(preview(",'notify':{'mode':'article'}").notifications().total())
                .isEqualTo(3);
        Preview conditional = preview(",'notify':{'conditions':['outlets >= 3']}");
        assertThat(conditional.notifications().total()).isEqualTo(1);
        assertThat(day(conditional, "2026-11-22").notifications()).isEqualTo(1);
    }

    @Test
    void whatIsAboveTheBudgetComesInDigestsAndIsWarnedOf() {
        // given
        for (int i = 0; i < 5; i++) {
            indexed(article("a" + i, "s" + i, Duration.ofHours(5).plusMinutes(i + 1)));
        }

        // when
        Preview preview = preview(",'notify':{'budgetPerDay':2}");

        // then
        assertThat(day(preview, "2026-11-22")).isEqualTo(new Preview.Day(LocalDate.parse("2026-11-22"), 5, 3, 2, 1, 3));
        assertThat(preview.warnings())
                .anySatisfy(warning -> assertThat(warning)
                        .contains("budget of 2 a day would have been exceeded on 1 of 4 days", "2026-11-22 (5)"));
    }

    @Test
    void quietHoursAndDigestsAreThoseOfTheRule() {
        // given
        indexed(article("a1", "s1", Duration.ofHours(14)), article("a2", "s2", Duration.ofHours(13)));

        // when, then
        Preview quiet = preview(",'tz':'UTC','notify':{'quietHours':{'from':'20:00','to':'07:00'}}");
        assertThat(day(quiet, "2026-11-21").notifications()).isZero();
        assertThat(day(quiet, "2026-11-22").digests()).isEqualTo(1);
        assertThat(preview(",'notify':{'digest':{'at':['08:00']}}")
                        .notifications()
                        .digests())
                .isEqualTo(1);
    }

    @Test
    void conditionsOverATimeAreFollowed() {
        // given
        indexed(article("a1", "s1", Duration.ofHours(5)), article("a2", "s2", Duration.ofHours(4)));

        // when, then
        assertThat(preview(",'notify':{'conditions':['count >= 2 stories in 2h']}")
                        .notifications()
                        .total())
                .isEqualTo(1);
        assertThat(preview(",'notify':{'conditions':['silence: none from source source-of-a2 in 2h']}")
                        .notifications()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void ofTooManyArticlesEveryNthStoryIsFollowedAndCountsNTimes() {
        // given
        int stories = 4 * MOST;
        for (int i = 0; i < stories; i++) {
            indexed(article("a" + i, ArticleId.named("sty_", Integer.toString(i)), Duration.ofMinutes(60 + i / 10)));
        }

        // when
        Preview preview = preview(",'notify':{'budgetPerDay':100000}");

        // then
        assertThat(preview.notifications().everyNthStory()).isEqualTo(4);
        assertThat(preview.notifications().total()).isBetween(stories * 9L / 10, stories * 11L / 10);
        assertThat(preview.articles()).isEqualTo(stories);
        assertThat(preview.storiesExact()).isFalse();
        assertThat(preview.exactness()).anySatisfy(note -> assertThat(note).contains("every 4. story"));
    }

    @Test
    void samplesShowTheirMatchedWordsAndClausesThatNeverMatchAreNamed() {
        // given
        indexed(article("a1", "s1", Duration.ofHours(2)));

        // when
        Preview preview = preview(",'query':'Астана OR وزير'");

        // then
        assertThat(preview.neverMatching()).containsExactly("وزير");
        assertThat(preview.samples()).singleElement().satisfies(sample -> {
            assertThat(sample.title()).isEqualTo("Тақырып a1");
            assertThat(sample.source()).isEqualTo("source-of-a1");
        });
        assertThat(preview.warnings()).anySatisfy(warning -> assertThat(warning).contains("وزير"));
    }

    @Test
    void nothingIsNothingAndSaidSo() {
        // when
        Preview preview = preview("");

        // then
        assertThat(preview.notifications().total()).isZero();
        assertThat(preview.busiestHour()).isNull();
        assertThat(preview.warnings())
                .anySatisfy(warning -> assertThat(warning).startsWith("Nothing of these days matches."));
    }
}
