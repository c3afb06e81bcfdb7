package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.search.ArticleFixture.article;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

/** Counts and trends over the API. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountsIT {
    private static final Instant LAST_DAY = Instant.parse("2026-11-20T06:00:00Z");
    private static final int DAYS = 40;

    private RunningSearch search;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());
        pushCounted();
        pushTrend();
    }

    /** Two a day from a source that leaves out one day, in Almaty the evening ones are of the next day. */
    private void pushCounted() {
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < 2 && day != 5; i++) {
                Instant time = LAST_DAY.minus(Duration.ofDays(day)).plus(Duration.ofHours(14L * i));
                search.push(article("count" + day + "-" + i)
                        .in(i == 0 ? "ar" : "ru", "قمة", "нефть")
                        .with("section", "count")
                        .with("outlet", "count" + i + ".example")
                        .from("daily", "KZ")
                        .countries("KZ")
                        .stance("KZ", "author", i == 0 ? "critical" : "neutral")
                        .story("sty_count" + day, i == 0 ? "first" : "copy", "")
                        .published(time));
            }
        }
        search.awaitTotal(2 * (DAYS - 1), "source", "daily");
    }

    /** Every day three articles about oil; on the last one eight about a dam in Kyrgyzstan. */
    private void pushTrend() {
        for (int day = 0; day < 28; day++) {
            for (int i = 0; i < 3; i++) {
                search.push(article("usual" + day + "-" + i)
                        .in("en", "Oil prices", "oil prices were calm, number " + day * 3 + i)
                        .from("trend", "KZ")
                        .with("outlet", "trend.example")
                        .countries("KZ")
                        .published(LAST_DAY.minus(Duration.ofDays(day)).minus(Duration.ofHours(i))));
            }
        }
        for (int i = 0; i < 8; i++) {
            search.push(article("dam" + i)
                    .in("en", "Dam", "a dam number " + i + " broke near villages of province " + i * 7 + " and oil")
                    .from("trend", "KZ")
                    .with("outlet", "trend.example")
                    .countries("KG", "KZ")
                    .published(LAST_DAY.minus(Duration.ofMinutes(i))));
        }
        search.awaitTotal(28 * 3 + 8, "source", "trend");
    }

    @AfterAll
    void stop() {
        search.close();
    }

    @Test
    void countsEveryDayAlsoTheEmptyOneAndMarksTheGap() {
        // when
        JsonNode counts =
                counts("source", "daily", "interval", "day", "from", "2026-11-10", "to", "2026-11-20", "by", "lang");

        // then
        assertThat(counts.get("total").asLong()).isEqualTo(20);
        assertThat(counts.get("relation").asString()).isEqualTo("eq");
        assertThat(numbers(counts.get("times"), "count")).containsExactly(2L, 2L, 2L, 2L, 2L, 0L, 2L, 2L, 2L, 2L, 2L);
        assertThat(counts.at("/times/5/gaps/0").asString()).isEqualTo("daily");
        assertThat(counts.at("/times/4/gaps")).isEmpty();
        assertThat(counts.at("/times/5/from").asString()).isEqualTo("2026-11-15T00:00:00Z");
        assertThat(counts.get("groups")).hasSize(2);
        for (JsonNode group : counts.get("groups")) {
            assertThat(group.get("count").asLong()).isEqualTo(10);
            assertThat(group.get("counts")).hasSize(11);
            assertThat(group.at("/counts/5").asLong()).isZero();
        }
    }

    @Test
    void countsByTheClockOfTheZone() {
        // when
        JsonNode counts = counts(
                "source", "daily", "interval", "day", "from", "2026-11-20", "to", "2026-11-21", "tz", "Asia/Almaty");

        // then
        assertThat(counts.at("/times/0/from").asString()).isEqualTo("2026-11-19T19:00:00Z");
        assertThat(numbers(counts.get("times"), "count")).containsExactly(2L, 1L);
    }

    @Test
    void countsStoriesAndIndependentOutlets() {
        // when
        JsonNode stories = counts("source", "daily", "unit", "stories");
        JsonNode outlets = counts("source", "daily", "unit", "outlets", "interval", "month", "gaps", "false");

        // then
        assertThat(stories.get("relation").asString()).isEqualTo("estimate");
        assertThat(stories.get("total").asLong()).isEqualTo(DAYS - 1);
        assertThat(outlets.get("total").asLong()).isEqualTo(1);
        assertThat(outlets.at("/times/0/count").asLong()).isEqualTo(1);
        assertThat(outlets.at("/times/0").has("gaps")).isFalse();
    }

    @Test
    void countsByTwoFieldsWhatTheFiltersCount() {
        // when
        JsonNode counts =
                RunningSearch.json(search.post("/v1/counts", "{\"source\":\"daily\",\"by\":[\"lang\",\"stance\"]}"));

        // then
        assertThat(counts.get("groups")).hasSize(2);
        for (JsonNode group : counts.get("groups")) {
            long found = search.search(
                            "source",
                            "daily",
                            "lang",
                            group.at("/of/lang").asString(),
                            "stance",
                            group.at("/of/stance").asString())
                    .at("/total/value")
                    .asLong();
            assertThat(group.get("count").asLong()).isEqualTo(found).isEqualTo(DAYS - 1);
        }
        assertThat(counts.get("omitted").asLong()).isZero();
    }

    @Test
    void saysHowManyAreOfValuesThatAreNotShown() {
        // when
        JsonNode counts = counts("source", "daily", "by", "outlet", "top", "1");

        // then
        assertThat(counts.get("groups")).hasSize(1);
        assertThat(counts.get("omitted").asLong()).isEqualTo(DAYS - 1);
    }

    @Test
    void refusesWhatItCannotCountByName() {
        assertRefused("/v1/counts?by=mood", "by", "country");
        assertRefused("/v1/counts?by=lang,country,focus", "by", "one or two");
        assertRefused("/v1/counts?interval=minute", "interval", "hour");
        assertRefused("/v1/counts?unit=words", "unit", "outlets");
        assertRefused("/v1/counts?size=3", "size", "interval");
        assertRefused("/v1/counts?interval=hour&from=2000", "interval", "longer");
        assertRefused("/v1/trends?window=1d", "window", "P1D");
        assertRefused("/v1/trends?from=2026-11-01", "from", "to alone");
        assertRefused("/v1/trends?kinds=mood", "kinds", "word");
    }

    private void assertRefused(String path, String pointer, String allowed) {
        HttpResponse<String> answer = search.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(RunningSearch.json(answer).path("pointer").asString())
                .as(path)
                .isEqualTo(pointer);
        assertThat(RunningSearch.json(answer).path("allowed").asString())
                .as(path)
                .contains(allowed);
    }

    @Test
    void showsWhatIsUnusualNowAndNotWhatIsFrequent() {
        // when
        HttpResponse<String> answer =
                search.get("/v1/trends" + RunningSearch.query("source", "trend", "to", "2026-11-20T06:00:00Z"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode trends = RunningSearch.json(answer);

        // then
        assertThat(trends.at("/now/articles").asLong()).isEqualTo(11);
        assertThat(trends.at("/before/articles").asLong()).isEqualTo(81);
        assertThat(texts(trends.at("/trends/country"))).containsExactly("KG");
        assertThat(trends.at("/trends/country/0/now").asLong()).isEqualTo(8);
        assertThat(trends.at("/trends/country/0/before").asLong()).isZero();
        assertThat(trends.at("/trends/country/0/score").asDouble()).isGreaterThan(10.8);
        assertThat(texts(trends.at("/trends/word"))).contains("dam", "villages").doesNotContain("oil");
        assertThat(trends.at("/trends/word/0/language").asString()).isEqualTo("en");
    }

    private JsonNode counts(String... namesAndValues) {
        HttpResponse<String> answer = search.get("/v1/counts" + RunningSearch.query(namesAndValues));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RunningSearch.json(answer);
    }

    private static List<Long> numbers(JsonNode array, String name) {
        List<Long> numbers = new ArrayList<>();
        array.forEach(element -> numbers.add(element.get(name).asLong()));
        return numbers;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.get("value").asString()));
        return texts;
    }
}
