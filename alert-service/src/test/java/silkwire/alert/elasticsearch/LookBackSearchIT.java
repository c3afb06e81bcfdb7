package silkwire.alert.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import silkwire.alert.ArticleIndex;
import silkwire.alert.Articles;
import silkwire.alert.article.LookBack;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.preview.PreviewSearch;
import silkwire.alert.preview.StoryShare;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleId;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.StoryRole;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

@WithServers(kafka = false)
class LookBackSearchIT {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant BEGIN = NOON.minus(Duration.ofDays(2));
    private static final Instant EARLIER = NOON.minus(Duration.ofDays(9));
    private static final int MANY = 450;

    private static ArticleIndex index;

    @BeforeAll
    static void indexTheArticles(TestServers servers) {
        index = new ArticleIndex(servers);
        List<Articles> articles = new ArrayList<>(List.of(
                article("a1", 1, "Қазақстан мен Өзбекстан келісті", 20)
                        .from("egemen", "KZ")
                        .in("kk"),
                article("a2", 1, "Қазақстан мен Өзбекстан келісті", 19)
                        .from("zakon", "KZ")
                        .in("kk")
                        .as(StoryRole.COPY)
                        .expressing(StanceLabel.CRITICAL),
                article("a3", 2, "Қазақстанда сайлау өтті", 3).in("kk"),
                article("a4", 1, "Встреча в Ташкенте", 2).from("тасс", "RU"),
                article("a5", 3, "Қазақстан туралы ескі хабар", 24 * 5).in("kk"),
                article("a6", 4, "Қазақстан: кеш келген мақала", 1).in("kk").backfilled()));
        IntStream.range(0, MANY)
                .mapToObj(i -> article("m" + i, 100 + i, "Обычная новость", 1 + i % 40))
                .forEach(articles::add);
        index.put(articles);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static Articles article(String id, int story, String body, int hoursAgo) {
        return Articles.article(id, story(story), body, NOON.minus(Duration.ofHours(hoursAgo)));
    }

    private static String story(int number) {
        return ArticleId.named("sty_", "story " + number);
    }

    private static LookBack.Asked asked(String query, boolean backfill) {
        return new LookBack.Asked(new QueryParser().parse(query).orThrow().tree(), ZoneOffset.UTC, backfill);
    }

    private static PreviewSearch.Reading reading(String query) {
        return new ElasticsearchPreviewSearch(index.client(), index.alias(), Duration.ofSeconds(20))
                .begin(new LookBack(BEGIN, NOON, null), asked(query, false), EARLIER);
    }

    private static List<String> ids(List<ArticleSummary> articles) {
        return articles.stream().map(ArticleSummary::id).toList();
    }

    @Test
    void numbersAreOfTheDaysAndLeaveOutWhatCameLate() {
        // when
        PreviewSearch.Totals totals = reading("Қазақстан").totals();

        // then
        assertThat(totals.articles()).isEqualTo(3);
        assertThat(totals.stories()).isEqualTo(2);
        assertThat(totals.copies()).isEqualTo(1);
        assertThat(totals.all()).isEqualTo(4);
        assertThat(totals.hours())
                .containsOnly(
                        Map.entry(Instant.parse("2026-11-21T16:00:00Z"), 1L),
                        Map.entry(Instant.parse("2026-11-21T17:00:00Z"), 1L),
                        Map.entry(Instant.parse("2026-11-22T09:00:00Z"), 1L));
    }

    @Test
    void whatMatchesAndCameLateIsCountedApart() {
        assertThat(reading("Қазақстан").takenInLate()).isEqualTo(1);
        assertThat(reading("Ташкент").takenInLate()).isZero();
    }

    @Test
    void eachClauseIsCountedByItself() {
        // given
        List<QueryNode> clauses = List.of(
                asked("Қазақстан", false).tree(),
                asked("Атырау", false).tree(),
                asked("Ташкент", false).tree());

        // when
        Map<QueryNode, Long> counts = reading("Қазақстан Ташкент").counts(clauses);

        // then
        assertThat(clauses).extracting(counts::get).containsExactly(3L, 0L, 1L);
    }

    @Test
    void theLatestArticleOfTheLatestStoriesIsShown() {
        assertThat(reading("Қазақстан").latest(5))
                .extracting(ArticleEnriched::id)
                .containsExactly("a3", "a2");
        assertThat(reading("Қазақстан").latest(1))
                .extracting(ArticleEnriched::id)
                .containsExactly("a3");
    }

    @Test
    void whatMatchesIsReadByReceiptWithAllThatStoriesCount() {
        // when
        List<ArticleSummary> matches = reading("Қазақстан").matches(StoryShare.ALL);

        // then
        assertThat(ids(matches)).containsExactly("a5", "a1", "a2", "a3");
        assertThat(matches.get(2)).satisfies(copy -> {
            assertThat(copy.storyId()).isEqualTo(story(1));
            assertThat(copy.storyRole()).isEqualTo(StoryRole.COPY);
            assertThat(copy.sourceCountry()).isEqualTo("KZ");
            assertThat(copy.outlet()).isEqualTo("zakon.example");
            assertThat(copy.language()).isEqualTo("kk");
            assertThat(copy.stances()).containsExactlyInAnyOrder("KZ|author|critical", "KZ|*|critical");
            assertThat(copy.receivedAt()).isEqualTo(NOON.minus(Duration.ofHours(19)));
        });
    }

    @Test
    void aShareOfStoriesIsReadFromTheIndexAsItIsDrawn() {
        // given
        StoryShare share = new StoryShare(3);

        // when
        List<ArticleSummary> some = reading("новость").matches(share);

        // then
        assertThat(some).hasSizeBetween(MANY / 5, MANY / 2);
        assertThat(ids(some))
                .containsExactlyInAnyOrderElementsOf(reading("новость").matches(StoryShare.ALL).stream()
                        .filter(article -> article.storyId().compareTo(share.bound()) < 0)
                        .map(ArticleSummary::id)
                        .toList());
    }

    @Test
    void membersAreAllArticlesOfStoriesAlsoThoseThatDoNotMatch() {
        // when
        PreviewSearch.Members members = reading("Қазақстан").members(Set.of(story(1)), 3);
        PreviewSearch.Members tooMany = reading("Қазақстан").members(Set.of(story(1)), 2);

        // then
        assertThat(ids(members.articles())).containsExactly("a1", "a2", "a4");
        assertThat(tooMany.total()).isEqualTo(3);
        assertThat(tooMany.articles()).isEmpty();
    }

    @Test
    void aTimeByNowIsTakenAtEachArticlesReceipt() {
        assertThat(ids(reading("Қазақстан published:>=now-1h").matches(StoryShare.ALL)))
                .containsExactly("a5", "a1", "a2", "a3");
        assertThat(reading("Қазақстан published:<now-2h").matches(StoryShare.ALL))
                .isEmpty();
    }

    @Test
    void articlesAreReadWholeInTheOrderOfTheirReceiptFromOneState() {
        // given
        ElasticsearchArticleReading reading = new ElasticsearchArticleReading(index.client(), index.alias());
        LookBack all = new LookBack(EARLIER, NOON, null);
        List<ArticleEnriched> read = new ArrayList<>();

        // when
        reading.read(all, read::addAll);

        // then
        assertThat(read)
                .hasSize(MANY + 6)
                .isSortedAccordingTo((one, other) -> one.receivedAt().compareTo(other.receivedAt()));
        assertThat(read).extracting(ArticleEnriched::id).doesNotHaveDuplicates();
        assertThat(reading.count(all)).isEqualTo(MANY + 6);
        assertThat(reading.count(new LookBack(BEGIN, NOON, asked("Қазақстан", false))))
                .isEqualTo(3);
        assertThat(reading.count(new LookBack(BEGIN, NOON, asked("Қазақстан", true))))
                .isEqualTo(4);
    }

    @Test
    void beforeAnythingIsIndexedThereIsNothing() {
        // given
        ElasticsearchArticleReading reading = new ElasticsearchArticleReading(index.client(), "no-such-alias");
        PreviewSearch.Reading preview = new ElasticsearchPreviewSearch(
                        index.client(), "no-such-alias", Duration.ofSeconds(5))
                .begin(new LookBack(BEGIN, NOON, null), asked("а", false), EARLIER);

        // when, then
        assertThat(reading.count(new LookBack(BEGIN, NOON, null))).isZero();
        assertThat(preview.totals().articles()).isZero();
        assertThat(preview.takenInLate()).isZero();
        assertThat(preview.matches(StoryShare.ALL)).isEmpty();
        assertThat(preview.latest(5)).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsAProblemAndNoAnswer() {
        // given
        ElasticsearchArticleReading reading =
                new ElasticsearchArticleReading(ArticleIndex.clientOfNoServer(), "articles");
        PreviewSearch.Reading preview = new ElasticsearchPreviewSearch(
                        ArticleIndex.clientOfNoServer(), "articles", Duration.ofSeconds(5))
                .begin(new LookBack(BEGIN, NOON, null), asked("а", false), EARLIER);

        // when
        Problem unread = problem(() -> reading.count(new LookBack(BEGIN, NOON, null)));
        Problem unseen = problem(preview::totals);

        // then
        assertThat(unread.status()).isEqualTo(503);
        assertThat(unseen.type()).isEqualTo("/problems/index-unavailable");
    }

    @Test
    void aPreviewThatTakesTooLongIsCutOff() {
        // given
        PreviewSearch.Reading preview = new ElasticsearchPreviewSearch(index.client(), index.alias(), Duration.ZERO)
                .begin(new LookBack(BEGIN, NOON, null), asked("а", false), EARLIER);

        // when, then
        assertThat(problem(preview::totals).type()).isEqualTo("/problems/deadline-exceeded");
    }

    private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable asking) {
        return catchThrowableOfType(ProblemException.class, asking).problem();
    }
}
