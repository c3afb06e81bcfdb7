package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;
import silkwire.common.query.QueryParser;
import silkwire.search.FakeStories;
import silkwire.search.article.CursorSeal;
import silkwire.search.article.QuestionReader;
import tools.jackson.databind.JsonNode;

class SearchRequestsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void numbersAreAskedForInTheSameWordsLaterSoThatACacheKnowsThem() {
        // given
        Map<String, List<String>> asked =
                Map.of("q", List.of("сайлау OR 峰会"), "facets", List.of("lang"), "sort", List.of("relevance"));

        // when
        JsonNode before = numbers(asked, NOW);
        JsonNode after = numbers(asked, NOW.plusSeconds(60));

        // then
        assertThat(after).isEqualTo(before);
        assertThat(before.get("size").asInt()).isZero();
        assertThat(before.get("track_total_hits").asBoolean()).isTrue();
        assertThat(before.at("/aggregations/lang/terms/field").asString()).isEqualTo("keys.lang");
    }

    @Test
    void onlyASearchWithFacetsAsksTwice() {
        assertThat(requests(Map.of("q", List.of("峰会")), NOW).areNumbersApart()).isFalse();
        assertThat(requests(Map.of("q", List.of("峰会"), "facets", List.of("lang")), NOW)
                        .areNumbersApart())
                .isTrue();
    }

    private static JsonNode numbers(Map<String, List<String>> asked, Instant now) {
        return EventJson.mapper()
                .readTree(JsonpUtils.toJsonString(
                        requests(asked, now).numbers("articles", null), new Jackson3JsonpMapper(EventJson.mapper())));
    }

    private static SearchRequests requests(Map<String, List<String>> asked, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        CursorSeal seal = new CursorSeal(new byte[16], Duration.ofHours(1), clock);
        return new SearchRequests(new QuestionReader(new QueryParser(), new FakeStories(), seal, clock)
                .read(asked)
                .question());
    }
}
