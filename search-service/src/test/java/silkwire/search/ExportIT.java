package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.search.ArticleFixture.article;
import static silkwire.search.ArticleFixture.id;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {
    private static final int ARTICLES = 10_500;
    private static final Instant START = Instant.parse("2026-11-10T00:00:00Z");
    private static final String BODY = "Қазақстан жаңалықтары. ".repeat(20);

    private RunningSearch search;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());
        for (int i = 0; i < ARTICLES; i++) {
            search.push(article("export" + i)
                    .in("kk", "Сайлау " + i, BODY)
                    .published(START.plus(Duration.ofMinutes(i / 3))));
        }
        search.awaitTotal(ARTICLES);
    }

    @AfterAll
    void stop() {
        search.close();
    }

    @Test
    void exportsEveryArticleOnceWhileOthersArrive() {
        // given
        Set<String> expected = new LinkedHashSet<>();
        for (int i = 0; i < ARTICLES; i++) {
            expected.add(id("export" + i));
        }

        // when
        HttpResponse<String> answer = search.get("/v1/export?q=lang:kk");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Total-Count")).hasValue("" + ARTICLES);
        List<JsonNode> lines = lines(answer);
        assertThat(lines.getFirst().at("/export/total").asLong()).isEqualTo(ARTICLES);
        assertThat(lines.getLast().at("/summary/complete").asBoolean()).isTrue();
        assertThat(ids(lines)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines.get(1).has("keys") || lines.get(1).has("stanceKeys")).isFalse();
    }

    @Test
    void goesOnFromTheCursorOfABrokenExportWithoutLossOrRepetition() {
        // given
        List<JsonNode> whole = lines(search.get("/v1/export?q=lang:kk&sort=oldest"));
        List<String> expected = ids(whole);
        int cut = cursors(whole).get(2);
        List<String> before = ids(whole.subList(0, cut));
        String cursor = whole.get(cut).get("cursor").asString();

        // when
        HttpResponse<String> rest =
                search.get("/v1/export" + RunningSearch.query("q", "lang:kk", "sort", "oldest", "cursor", cursor));

        // then
        assertThat(rest.headers().firstValue("X-Total-Count")).hasValue("" + (ARTICLES - before.size()));
        List<String> all = new ArrayList<>(before);
        all.addAll(ids(lines(rest)));
        assertThat(all).isEqualTo(expected);
    }

    @Test
    void answersAPostedQueryAsATable() {
        // when
        HttpResponse<String> answer = search.post("/v1/export/query", """
                {"q":"title:17","format":"csv"}""");

        // then
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.body()).startsWith("\uFEFF\"id\",\"published\",\"title\"");
        assertThat(answer.body().lines().filter(line -> line.contains("Сайлау 17")))
                .hasSize(1);
    }

    @Test
    void refusesAMalformedQueryBeforeItBegins() {
        // when
        HttpResponse<String> answer = search.get("/v1/export?q=country:XX");

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningSearch.json(answer).get("pointer").asString()).isEqualTo("q");
    }

    private static List<JsonNode> lines(HttpResponse<String> answer) {
        return answer.body()
                .lines()
                .map(line -> EventJson.mapper().readTree(line))
                .toList();
    }

    private static List<Integer> cursors(List<JsonNode> lines) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).has("cursor")) {
                places.add(i);
            }
        }
        return places;
    }

    private static List<String> ids(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.path("id").asString(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
