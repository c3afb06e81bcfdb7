package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

class TranslatedSearchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    private static final List<String> WORDS = Stream.of("قمة", "саммит", "峰会", "summit")
            .flatMap(word -> IntStream.range(0, 200).mapToObj(i -> word + i))
            .toList();

    @Test
    void isTheWholeRequestHoweverLong() {
        // when
        JsonNode request = EventJson.mapper()
                .readTree(TranslatedSearch.of(
                        Map.of("q", List.of(String.join(" OR ", WORDS)), "facets", List.of("lang")), CLOCK));

        // then
        assertThat(request.get("size").asInt()).isEqualTo(21);
        assertThat(request.get("query").toString().length()).isGreaterThan(10_000);
        assertThat(request.at("/aggregations/lang/terms/field").asString()).isEqualTo("keys.lang");
    }

    @Test
    void refusesWhatOnlyTheServiceKnows() {
        assertThatThrownBy(() -> TranslatedSearch.of(Map.of("minOutlets", List.of("3")), CLOCK))
                .hasMessageContaining("Stories are not known here");
    }
}
