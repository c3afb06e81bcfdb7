package silkwire.search.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.TargetType;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;
import silkwire.common.query.StanceHolder;
import silkwire.search.FakeStories;
import silkwire.search.story.StorySearch;

class QuestionReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final FakeStories stories = new FakeStories();
    private final QuestionReader reader = new QuestionReader(
            new QueryParser(),
            stories,
            new CursorSeal("0123456789abcdef".getBytes(StandardCharsets.UTF_8), Duration.ofHours(1), CLOCK),
            CLOCK);

    @Test
    void asksForTheNewestWhereNothingIsSaid() {
        // when
        Question question = question();

        // then
        assertThat(question.order()).isEqualTo(Order.NEWEST);
        assertThat(question.size()).isEqualTo(20);
        assertThat(question.query().normalForm()).isEqualTo("status:current");
        assertThat(question.filters()).isEmpty();
        assertThat(question.zone()).isEqualTo(ZoneId.of("UTC"));
    }

    @ParameterizedTest
    @CsvSource({
        "كازاخستان,RELEVANCE",
        "\"Центральная Азия\",RELEVANCE",
        "哈萨*,RELEVANCE",
        "country:KZ lang:ar,NEWEST",
        "country:KZ -кризис,NEWEST"
    })
    void ordersByRelevanceWhereWordsAreAskedFor(String q, Order order) {
        assertThat(question("q", q).order()).isEqualTo(order);
    }

    @Test
    void makesAlternativesOfTheValuesOfOneFilter() {
        // when
        List<QueryNode> filters =
                question("lang", "ar,ru", "lang", "zh", "country", "kz").filters();

        // then
        assertThat(filters)
                .containsExactly(
                        new QueryNode.Or(List.of(
                                new QueryNode.Value(QueryField.LANG, "ar"),
                                new QueryNode.Value(QueryField.LANG, "ru"),
                                new QueryNode.Value(QueryField.LANG, "zh"))),
                        new QueryNode.Value(QueryField.COUNTRY, "KZ"));
    }

    @Test
    void readsStances() {
        assertThat(question("stance", "KZ:critical,acme-1:supportive").filters())
                .containsExactly(new QueryNode.Or(List.of(
                        new QueryNode.StanceIs(TargetType.COUNTRY, "KZ", StanceHolder.ANY, StanceLabel.CRITICAL),
                        new QueryNode.StanceIs(TargetType.NAMED, "acme-1", StanceHolder.ANY, StanceLabel.SUPPORTIVE))));
    }

    @Test
    void findsTopicsByLabelAndByCode() {
        assertThat(question("topic", "politics").filters())
                .isEqualTo(question("topic", "medtop:11000000").filters());
    }

    @Test
    void takesADateWithItsWholeDayInTheZoneAskedFor() {
        // when
        Question question = question("from", "2026-11-01", "to", "2026-11-01", "tz", "Asia/Almaty");

        // then
        assertThat(question.zone()).isEqualTo(ZoneId.of("Asia/Almaty"));
        assertThat(((QueryNode.TimeRange) question.filters().get(0))
                        .at(NOW, question.zone())
                        .from())
                .isEqualTo("2026-10-31T19:00:00Z");
        assertThat(((QueryNode.TimeRange) question.filters().get(1))
                        .at(NOW, question.zone())
                        .before())
                .isEqualTo("2026-11-01T19:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lange       | ar              | lange     | facets
            minStories  | 3               | minStories | country
            lang        | klingon         | lang      | language
            lang        | ar" OR lang:"ru | lang      | language
            country     | XX              | country   | country
            country     | KZ) OR (lang:ar | country   | country
            region      | atlantis        | region    | region
            topic       | astrology       | topic     | topic
            stance      | KZ              | stance    | KZ:critical
            stance      | KZ:angry        | stance    | critical
            stance      | XX:critical     | stance    | country
            from        | yesterday       | from      | date
            from        | 2026-13-01      | from      | date
            to          | 2026-11-01 2    | to        | date
            tz          | Mars/Olympus    | tz        | IANA
            sort        | best            | sort      | newest
            size        | 0               | size      | 200
            size        | 201             | size      | 200
            size        | many            | size      | 200
            facets      | country,colour  | facets    | outlet
            group       | outlet          | group     | story
            minOutlets  | 0               | minOutlets | 1
            minCopies   | many            | minCopies | whole
            storySize   | 3               | storySize | 2-4
            outletCountry | Xanadu        | outletCountry | country
            recency     | perhaps         | recency   | false
            highlight   | perhaps         | highlight | true
            cursor      | abc             | cursor    | nextCursor
            q           | country:        | q         | country
            """)
    void refusesWhatIsNotAllowedAndNamesIt(String name, String value, String pointer, String allowed) {
        // when
        Problem problem = problem(name, value);

        // then
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.allowed()).contains(allowed);
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        // when
        Problem problem = problem("from", "2026-11-02", "to", "2026-11-01");

        // then
        assertThat(problem.pointer()).isEqualTo("to");
    }

    @Test
    void refusesASingleValueThatStandsTwice() {
        assertThat(problem("size", "1", "size", "2").pointer()).isEqualTo("size");
    }

    @Test
    void keepsNowFromPageToPageAndLetsSizeAndFacetsChange() {
        // given
        QuestionReader.Read first = reader.read(parameters("q", "قمة", "sort", "newest"));
        String cursor = reader.cursor(first, new Position.InTime(5, "art_1", 9));
        QuestionReader later = new QuestionReader(
                new QueryParser(),
                stories,
                new CursorSeal(
                        "0123456789abcdef".getBytes(StandardCharsets.UTF_8),
                        Duration.ofHours(1),
                        Clock.offset(CLOCK, Duration.ofMinutes(5))),
                Clock.offset(CLOCK, Duration.ofMinutes(5)));

        // when
        Question second = later.read(parameters("sort", "newest", "q", "قمة", "size", "7", "cursor", cursor))
                .question();

        // then
        assertThat(second.now()).isEqualTo(NOW);
        assertThat(second.after()).isEqualTo(new Position.InTime(5, "art_1", 9));
    }

    @Test
    void refusesACursorWithAnotherQuery() {
        // given
        String cursor = reader.cursor(
                reader.read(parameters("q", "قمة")), new Position.InScore(1, "art_1", null, null, List.of("art_1")));

        // when, then
        assertThat(problem("q", "саммит", "cursor", cursor).type()).isEqualTo("/problems/cursor-of-another-search");
    }

    private Question question(String... namesAndValues) {
        return reader.read(parameters(namesAndValues)).question();
    }

    private Problem problem(String... namesAndValues) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> reader.read(parameters(namesAndValues)));
        assertThat(refused).as("refusal").isNotNull();
        return refused.problem();
    }

    private static Map<String, List<String>> parameters(String... namesAndValues) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters
                    .computeIfAbsent(namesAndValues[i], name -> new ArrayList<>())
                    .add(namesAndValues[i + 1]);
        }
        return parameters;
    }

    @Test
    void narrowsByStoriesInTheTimeThatAllClausesLeave() {
        // given
        stories.with("sty_a", 3);

        // when
        Question question =
                question("q", "published:>=2026-11-02", "from", "2026-11-01", "to", "2026-11-03", "minOutlets", "2");

        // then
        assertThat(stories.asked())
                .isEqualTo(new StorySearch.Kind(
                        1, 2, 0, Instant.parse("2026-11-02T00:00:00Z"), Instant.parse("2026-11-04T00:00:00Z")));
        assertThat(question.narrowing().stories()).containsExactly(new Narrowing.Stories(Set.of("sty_a"), true));
    }

    @Test
    void aStoryOfOneArticleIsOneOfNoOtherSize() {
        // given
        stories.with("sty_few", 3).with("sty_many", 12);

        // when, then
        assertThat(question("storySize", "1,2-4").narrowing().stories())
                .containsExactly(new Narrowing.Stories(Set.of("sty_many"), false));
        assertThat(question("storySize", "2-4").narrowing().stories())
                .containsExactly(new Narrowing.Stories(Set.of("sty_few"), true));
    }

    @Test
    void looksUpNoStoryWhereNothingIsAskedAboutStories() {
        // when
        Question question = question("outletCountry", "EG,KZ", "minOutlets", "1");

        // then
        assertThat(stories.asked()).isNull();
        assertThat(question.narrowing().outletCountries()).containsExactlyInAnyOrder("EG", "KZ");
    }

    @Test
    void readsGroupingAndRecency() {
        assertThat(question().recency()).isTrue();
        assertThat(question("recency", "false").recency()).isFalse();
        assertThat(question().byStory()).isFalse();
        assertThat(question("group", "story").byStory()).isTrue();
    }
}
