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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.json.EventJson;
import silkwire.search.reindex.IndexVersion;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@WithServers
class SchemaIT {
    private static final String BEFORE = """
            {"mappings":{"dynamic":false,"properties":{"id":{"type":"keyword"},"receivedAt":{"type":"date"},
             "publishedAt":{"type":"date"},"keys":{"properties":{"status":{"type":"keyword"},"lang":{"type":"keyword"}}}}},
             "aliases":{"%sarticles":{}}}""";

    @Test
    void whatAnEarlierReleaseIndexedIsServedUntilItIsBuiltInTheNewSchema(TestServers servers, @TempDir Path folder)
            throws Exception {
        // given
        String index = servers.prefix() + "articles-v1-2026.11";
        ask(servers, "PUT", index, BEFORE.formatted(servers.prefix()));
        ArticleFixture stood = article("stood").in("ar", "خبر قديم", "كازاخستان");
        ObjectNode document = stood.json().deepCopy();
        document.putObject("keys").put("status", "current").put("lang", "ar");
        ask(servers, "PUT", index + "/_doc/" + ArticleFixture.id("stood") + "?refresh=true", document.toString());

        try (RunningSearch search =
                RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix())) {
            search.awaitTotal(1, "lang", "ar");
            await().atMost(RunningSearch.PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    report(search).at("/building/version").asString(""))
                            .isEqualTo(IndexVersion.first().text()));
            JsonNode earlier = report(search);

            // when
            search.push(stood);

            // then
            assertThat(earlier.at("/served").asString()).isEqualTo("1");
            assertThat(earlier.at("/building/reason").asString()).isEqualTo("schema");
            await().atMost(RunningSearch.PATIENCE)
                    .untilAsserted(() -> assertThat(report(search).at("/served").asString())
                            .isEqualTo(IndexVersion.first().text()));
            search.awaitTotal(1, "q", "كازاخستان");
            await().atMost(RunningSearch.PATIENCE)
                    .untilAsserted(() -> assertThat(ask(servers, "GET", servers.prefix() + "articles-v*/_alias", null)
                                    .propertyNames())
                            .containsExactly(servers.prefix() + "articles-v" + IndexVersion.first() + "-2026.11"));
        }
    }

    private static JsonNode report(RunningSearch search) {
        return RunningSearch.json(search.get("/v1/reindex"));
    }

    private static JsonNode ask(TestServers servers, String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            servers.elasticsearchUrl().resolve("/" + path))
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            return EventJson.mapper().readTree(answer.body());
        }
    }
}
