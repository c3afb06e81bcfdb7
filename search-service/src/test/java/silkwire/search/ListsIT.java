package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.search.ArticleFixture.article;
import static silkwire.search.ArticleFixture.id;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

/** Facets, stories as groups, snapshots and the weight of recency, over the API. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsIT {
    private static final String[] FACETED = {"from", "2026-11-05", "to", "2026-11-05"};
    private static final String ALL_FACETS =
            "country,focus,region,topic,lang,source,outlet,stance,status,outletCountry,storySize";

    private RunningSearch search;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());
    }

    @AfterAll
    void stop() {
        search.close();
    }

    @Test
    void countsFacetsThatAgreeWithTheFilters() {
        // given
        for (int i = 0; i < 40; i++) {
            search.push(article("facet" + i)
                    .in(i % 2 == 0 ? "ar" : "ru", "قمة", "b")
                    .with("outlet", "facets-" + i % 3)
                    .from("source" + i % 2, i % 2 == 0 ? "EG" : "RU")
                    .countries(i % 5 == 0 ? new String[] {"KZ"} : new String[] {"UZ", "KZ"})
                    .topics("medtop:11000000", "politics", "medtop:20000593", "international relations")
                    .stance("KZ", i % 2 == 0 ? "author" : "speaker", i % 3 == 0 ? "critical" : "neutral")
                    .story("sty_facet" + (i < 26 ? 0 : i < 32 ? 1 : i < 35 ? 2 : i), i == 0 ? "first" : "copy", "")
                    .published(Instant.parse("2026-11-05T00:00:00Z")));
        }
        search.awaitTotal(40, FACETED);
        search.awaitTotal(26, with("storySize", "25+", FACETED));
        search.awaitTotal(3, with("storySize", "2-4", FACETED));

        // when
        JsonNode facets = search.search(with("facets", ALL_FACETS, FACETED)).get("facets");

        // then
        assertThat(facets.propertyNames()).containsExactlyInAnyOrder(ALL_FACETS.split(","));
        assertThat(facets.at("/topic/0/label").asString()).isEqualTo("politics");
        for (String facet : facets.propertyNames()) {
            if (!List.of("region", "status").contains(facet)) {
                assertThat(facets.get(facet)).as(facet).isNotEmpty();
                facets.get(facet).forEach(count -> assertAgrees(facet, count));
            }
        }
        assertThat(facets.get("storySize"))
                .extracting(count -> count.get("value").asString())
                .containsExactly("1", "2-4", "5-9", "25+");
    }

    private void assertAgrees(String facet, JsonNode count) {
        String value = count.get("value").asString();
        long filtered =
                search.search(with(facet, value, FACETED)).at("/total/value").asLong();
        assertThat(count.get("count").asLong()).as(facet + count).isEqualTo(filtered);
        count.path("children").forEach(child -> assertAgrees(facet, child));
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "relevance"})
    void showsEachStoryOnceAndSaysHowManyCopiesThereAre(String sort) {
        // given
        String outlet = "grouped-" + sort;
        Instant start = Instant.parse("2026-11-08T00:00:00Z");
        for (int i = 0; i < 240; i++) {
            search.push(article(outlet + i)
                    .in("kk", "Сайлау", "Қазақстан сайлауы " + "сайлау ".repeat(i % 7))
                    .with("outlet", outlet)
                    .story("sty_" + sort + i % 30, i < 30 ? "first" : "copy", "")
                    .published(start.plus(Duration.ofMinutes(i))));
        }
        search.awaitTotal(240, "q", "сайлау", "outlet", outlet, "minCopies", "7");

        // when
        List<String> stories = new ArrayList<>();
        String cursor = null;
        int page = 0;
        do {
            JsonNode answer = grouped(outlet, sort, cursor);
            assertThat(answer.at("/total/relation").asString()).isEqualTo("estimate");
            assertThat(answer.at("/total/value").asLong()).isBetween(30L, 32L);
            assertThat(answer.at("/facets/lang/0/relation").asString()).isEqualTo("estimate");
            for (JsonNode item : answer.get("items")) {
                stories.add(item.at("/group/story").asString());
                assertThat(item.at("/group/copies").asInt()).isGreaterThanOrEqualTo(7);
                assertThat(item.at("/group/matching").asInt()).isEqualTo(8);
            }
            cursor = answer.path("nextCursor").asString(null);
            search.push(article(outlet + "-late" + page)
                    .in("kk", "Сайлау", "сайлау")
                    .with("outlet", outlet)
                    .with("receivedAt", "2099-01-01T00:00:00Z")
                    .story("sty_" + sort + page, "copy", "")
                    .published(start.plus(Duration.ofMinutes(238))));
            page++;
        } while (cursor != null);

        // then
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            expected.add("sty_" + sort + i);
        }
        assertThat(stories).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(page).isGreaterThanOrEqualTo(5);
    }

    private JsonNode grouped(String outlet, String sort, @Nullable String cursor) {
        String[] asked = {"q", "сайлау", "outlet", outlet, "sort", sort, "size", "7", "group", "story", "facets", "lang"
        };
        return search.search(cursor == null ? asked : with("cursor", cursor, asked));
    }

    @Test
    void refusesTheTwentyFirstSearchByRelevanceThatIsPagedAtATime() {
        // given
        for (int i = 0; i < 3; i++) {
            search.push(article("pit" + i).in("en", "Snapshot", "snapshot").with("outlet", "pit.example"));
        }
        search.awaitTotal(3, "outlet", "pit.example");

        // when
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            statuses.add(second(i).statusCode());
        }

        // then
        assertThat(statuses.subList(0, 20)).containsOnly(200);
        HttpResponse<String> refused = second(21);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("too-many-snapshots", "cursor");
    }

    /** The second of three pages. */
    private HttpResponse<String> second(int search) {
        String[] asked = {"q", "snapshot OR x" + search, "outlet", "pit.example", "sort", "relevance", "size", "1"};
        String cursor = this.search.search(asked).get("nextCursor").asString();
        return this.search.get("/v1/articles" + RunningSearch.query(with("cursor", cursor, asked)));
    }

    @Test
    void aRecentArticleComesFirstAmongEqualsUnlessAgeIsToCountNothing() {
        // given
        search.push(
                article("recent0")
                        .in("en", "Dam", "dam dam of the old days")
                        .with("outlet", "recent.example")
                        .published(Instant.parse("2019-01-01T00:00:00Z")),
                article("recent1")
                        .in("en", "Dam", "dam of the new days here")
                        .with("outlet", "recent.example")
                        .published(Instant.parse("2026-11-22T00:00:00Z")));
        search.awaitTotal(2, "outlet", "recent.example");

        // when, then
        assertThat(search.ids("q", "dam", "outlet", "recent.example")).containsExactly(id("recent1"), id("recent0"));
        assertThat(search.ids("q", "dam", "outlet", "recent.example", "recency", "false"))
                .containsExactly(id("recent0"), id("recent1"));
    }

    private static String[] with(String name, String value, String... rest) {
        List<String> all = new ArrayList<>(List.of(rest));
        all.add(name);
        all.add(value);
        return all.toArray(String[]::new);
    }
}
