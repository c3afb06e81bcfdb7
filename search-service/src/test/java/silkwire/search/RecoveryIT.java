package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.search.ArticleFixture.article;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import silkwire.search.reindex.IndexVersion;
import silkwire.servers.ElasticsearchServer;
import silkwire.servers.ElasticsearchSettings;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs in order: the service starts without Elasticsearch, loses it, and builds the index anew. */
@WithServers(elasticsearch = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecoveryIT {
    private final HttpClient client = HttpClient.newHttpClient();
    private ElasticsearchSettings settings;
    private Distributions distributions;
    private @Nullable ElasticsearchServer elasticsearch;
    private TestServers servers;
    private Path accessFolder;
    private RunningSearch search;

    @BeforeAll
    void prepare(TestServers servers, @TempDir Path elasticsearchFolder, @TempDir Path accessFolder) {
        this.servers = servers;
        this.accessFolder = accessFolder;
        settings = ElasticsearchSettings.onFreePort(elasticsearchFolder);
        distributions = Distributions.ofUser(message -> {});
        start();
    }

    private void start() {
        search = RunningSearch.start(
                accessFolder,
                servers.bootstrapServers(),
                URI.create("http://127.0.0.1:" + settings.httpPort()),
                servers.prefix());
    }

    @AfterAll
    void stop() {
        if (elasticsearch != null) {
            elasticsearch.close();
        }
        client.close();
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    @Order(1)
    void startsWithoutElasticsearchAndRecoversByItself() {
        // given
        search.push(article("early").in("ar", "خبر مبكر", "نص"));
        HttpResponse<String> readiness = search.getWithoutKey("/actuator/health/readiness");
        HttpResponse<String> refused = search.get("/v1/articles?lang=ar");

        // when
        elasticsearch = ElasticsearchServer.start(distributions, settings);

        // then
        assertThat(readiness.statusCode()).isEqualTo(503);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("search-unavailable");
        awaitReady();
        search.awaitIds(List.of(ArticleFixture.id("early")), "q", "خبر");
    }

    private void awaitReady() {
        await().atMost(RunningSearch.PATIENCE)
                .until(() -> search.getWithoutKey("/actuator/health/readiness").statusCode() == 200);
    }

    @Test
    @Order(2)
    void losesNothingWhileElasticsearchIsAway() {
        // given
        start();
        push(0, 300);
        search.awaitTotal(301);

        // when
        Objects.requireNonNull(elasticsearch).kill();
        push(300, 600);
        HttpResponse<String> away = search.get("/v1/articles");
        elasticsearch.restart();

        // then
        assertThat(away.statusCode()).isEqualTo(503);
        awaitReady();
        search.awaitTotal(601);
        await().atMost(RunningSearch.PATIENCE)
                .untilAsserted(
                        () -> assertThat(search.counted("articles", "indexed") + search.counted("articles", "repeat"))
                                .as("every record read by this instance is settled exactly once")
                                .isEqualTo(600));
        assertThat(search.counted("articles", "late") + search.counted("articles", "dead"))
                .isZero();
    }

    @Test
    @Order(3)
    void buildsTheSameIndexAnewFromTheTopic() throws Exception {
        // given
        start();
        search.push(
                article("revised").in("ru", "вторая", "текст").sequence(2),
                article("revised").in("ru", "первая", "текст").sequence(1));
        search.awaitTotal(602);
        Map<String, JsonNode> before = everything();
        search.close();

        // when
        deleteIndices();
        start();
        search.awaitTotal(602);

        // then
        assertThat(everything()).isEqualTo(before);
        assertThat(before.get(ArticleFixture.id("revised")).get("title").asString())
                .isEqualTo("вторая");
    }

    private void push(int from, int to) {
        for (int i = from; i < to; i++) {
            search.push(article("recovery" + i).in("kk", "Хабар " + i, "Қазақстан жаңалықтары"));
        }
    }

    private Map<String, JsonNode> everything() {
        Map<String, JsonNode> all = new TreeMap<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page =
                    cursor.isEmpty() ? search.search("size", "200") : search.search("size", "200", "cursor", cursor);
            for (JsonNode item : page.get("items")) {
                ((ObjectNode) item).remove("indexedAt");
                all.put(item.get("id").asString(), item);
            }
            cursor = page.path("nextCursor").isString() ? page.get("nextCursor").asString() : null;
        }
        return all;
    }

    private void deleteIndices() throws IOException, InterruptedException {
        URI index = URI.create("http://127.0.0.1:" + settings.httpPort() + "/" + servers.prefix() + "articles-v"
                + IndexVersion.first() + "-2026.11");
        HttpResponse<String> deleted =
                client.send(HttpRequest.newBuilder(index).DELETE().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(deleted.statusCode()).isEqualTo(200);
    }
}
