package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.search.ArticleFixture.article;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.json.EventJson;
import silkwire.search.reindex.IndexVersion;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs in order, on one set of articles that is built anew again and again. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReindexIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private TestServers servers;
    private Path folder;
    private RunningSearch search;

    @BeforeAll
    void keep(TestServers servers, @TempDir Path folder) {
        this.servers = servers;
        this.folder = folder;
    }

    @BeforeEach
    void start() {
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());
    }

    @AfterEach
    void stop() {
        search.close();
    }

    @AfterAll
    void close() {
        client.close();
    }

    @Test
    @Order(1)
    void buildsTheSameDocumentsBesideWhileArticlesArriveAndServesThem() {
        // given
        push(0, 400);
        search.push(
                article("a1").in("ru", "вторая", "текст").sequence(2),
                article("a1").in("ru", "первая", "т"));
        search.awaitTotal(401);
        String page = "/v1/articles?sort=relevance&size=5&q=жаңалықтары";
        String second = RunningSearch.json(search.get(page)).get("nextCursor").asString();
        String third = RunningSearch.json(
                        search.get(page + RunningSearch.query("cursor", second).replace('?', '&')))
                .get("nextCursor")
                .asString();

        // when
        JsonNode begun = begin("");
        push(400, 500);
        JsonNode ended = awaitEnd();
        push(500, 550);

        // then
        assertThat(begun.at("/building/version").asString()).isEqualTo(build(2));
        assertThat(ended.at("/served").asString()).isEqualTo(build(2));
        assertThat(ended.at("/last/outcome").asString()).isEqualTo("served");
        assertThat(ended.at("/last/before").asString()).isEqualTo(build(1));
        search.awaitTotal(551);
        assertThat(indices("articles")).containsOnlyKeys("articles-v" + build(2) + "-2026.11");
        assertThat(search.get(page + RunningSearch.query("cursor", third).replace('?', '&'))
                        .statusCode())
                .as("a cursor goes on over the exchange")
                .isEqualTo(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(documents(build(2))).hasSize(551));
        assertThat(documents(build(1)))
                .allSatisfy((id, sequence) -> assertThat(documents(build(2))).containsEntry(id, sequence));
        assertThat(documents(build(2)).get(ArticleFixture.id("a1"))).isEqualTo(2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(summary("sty_1")).isEqualTo(551));
    }

    @Test
    @Order(2)
    void goesOnWithABuildThatWasInterrupted() {
        // given
        push(550, 900);
        search.awaitTotal(901);
        begin("");

        // when
        search.close();
        start();
        JsonNode ended = awaitEnd();

        // then
        assertThat(ended.at("/served").asString()).isEqualTo(build(3));
        assertThat(documents(build(3))).hasSize(901);
    }

    @Test
    @Order(3)
    void leavesWhatIsServedUntouchedWhereABuildIsCancelled() {
        // given
        begin("");

        // when
        HttpResponse<String> cancelled = search.delete("/v1/reindex");

        // then
        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(report().at("/served").asString()).isEqualTo(build(3));
        assertThat(report().at("/last/outcome").asString()).isEqualTo("cancelled");
        search.awaitTotal(901);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(report().get("retired")
                            .valueStream()
                            .map(old -> old.get("version").asString()))
                    .doesNotContain(build(4));
            assertThat(indices("articles-v" + build(4) + "-*")).isEmpty();
        });
        assertThat(search.delete("/v1/reindex").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void refusesToServeFewerDocumentsUntilThatIsAccepted() {
        // given
        put(
                "/" + servers.prefix() + "articles-v" + build(3) + "-2026.11/_doc/" + ArticleFixture.id("forgotten"),
                article("forgotten").in("en", "Fell out of the topic", "text").bytes());
        begin("keepOld=true");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(report().at("/building/phase").asString()).isEqualTo("different"));
        JsonNode differing = report();

        // when
        begin("acceptDifference=true");
        JsonNode ended = awaitEnd();

        // then
        assertThat(differing.at("/served").asString()).isEqualTo(build(3));
        assertThat(differing.at("/building/comparison/lines").valueStream())
                .filteredOn(
                        line -> line.get("before").asLong() != line.get("after").asLong())
                .singleElement()
                .satisfies(line -> assertThat(line.toString())
                        .isEqualTo("{\"kind\":\"articles\",\"month\":\"2026.11\",\"before\":902,\"after\":901,"
                                + "\"isJudged\":true,\"isDifferent\":true}"));
        assertThat(ended.at("/served").asString()).isEqualTo(build(5));
        assertThat(ended.at("/kept/0").asString()).isEqualTo(build(3));
        assertThat(documents(build(3))).hasSize(902);
        search.awaitTotal(901);
    }

    @Test
    @Order(5)
    void refusesParametersThatItDoesNotKnow() {
        assertThat(search.post("/v1/reindex?force=true", "").body()).contains("force", "acceptDifference, keepOld");
        assertThat(search.post("/v1/reindex?keepOld=yes", "").body()).contains("keepOld", "yes", "true or false");
        assertThat(search.getWithoutKey("/v1/reindex").statusCode()).isEqualTo(401);
    }

    private static String build(int number) {
        return new IndexVersion(IndexVersion.WRITTEN_SCHEMA, number).text();
    }

    private void push(int from, int to) {
        for (int i = from; i < to; i++) {
            search.push(article("reindex" + i).in("kk", "Хабар " + i, "Қазақстан жаңалықтары"));
        }
    }

    private JsonNode begin(String parameters) {
        HttpResponse<String> answer = search.post("/v1/reindex?" + parameters, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return RunningSearch.json(answer);
    }

    private JsonNode report() {
        HttpResponse<String> answer = search.get("/v1/reindex");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RunningSearch.json(answer);
    }

    private JsonNode awaitEnd() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(report().path("building").isMissingNode())
                        .as("%s", report())
                        .isTrue());
        return report();
    }

    /** Id and sequence of every article of a version. */
    private Map<String, Integer> documents(String version) {
        Map<String, Integer> found = new TreeMap<>();
        JsonNode answer = ask("/" + servers.prefix() + "articles-v" + version + "-*/_search?size=10000");
        answer.at("/hits/hits")
                .forEach(hit -> found.put(
                        hit.get("_id").asString(), hit.at("/_source/sequence").asInt()));
        return found;
    }

    private long summary(String story) {
        return ask("/" + servers.prefix() + "stories/_search?q=_id:" + story)
                .at("/hits/hits/0/_source/articles")
                .asLong();
    }

    private Map<String, JsonNode> indices(String name) {
        Map<String, JsonNode> indices = new TreeMap<>();
        ((ObjectNode) ask("/" + servers.prefix() + name + "/_alias?ignore_unavailable=true"))
                .forEachEntry((index, of) ->
                        indices.put(index.substring(servers.prefix().length()), of));
        return indices;
    }

    private JsonNode ask(String path) {
        return send(HttpRequest.newBuilder(servers.elasticsearchUrl().resolve(path)));
    }

    private void put(String path, byte[] document) {
        send(HttpRequest.newBuilder(servers.elasticsearchUrl().resolve(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(new String(document, StandardCharsets.UTF_8))));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            return EventJson.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
