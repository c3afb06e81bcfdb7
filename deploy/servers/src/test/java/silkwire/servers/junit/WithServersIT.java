package silkwire.servers.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.servers.topic.DeclaredTopics;

@WithServers
class WithServersIT {
    private final TestServers servers;
    private final HttpClient client = HttpClient.newHttpClient();

    WithServersIT(TestServers servers) {
        this.servers = servers;
    }

    @Test
    void declaredTopicsExistUnderThePrefix() throws Exception {
        // given
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
            // when
            Set<String> names = admin.listTopics().names().get();

            // then
            assertThat(names)
                    .containsAll(DeclaredTopics.all().stream()
                            .map(topic -> servers.prefix() + topic.name())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"arabic, وكازاخستان, كازاخست", "russian, отношениями, отношен", "cjk, 哈萨克, 哈萨"})
    void languageAnalyzersAreThere(String analyzer, String text, String token) throws Exception {
        // when
        HttpResponse<String> answer =
                send("POST", "/_analyze", "{\"analyzer\":\"" + analyzer + "\",\"text\":\"" + text + "\"}");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"token\":\"" + token + "\"");
    }

    @Test
    void anIndexMayNameAnalyzersNormalizersAndFilters() throws Exception {
        // when
        HttpResponse<String> answer = send("PUT", "/" + servers.prefix() + "names", """
                {"settings": {"number_of_replicas": 0, "analysis": {
                  "normalizer": {"folded": {"type": "custom", "filter": ["lowercase", "asciifolding"]}},
                  "filter": {"without_article": {"type": "pattern_replace", "pattern": "^ال"}},
                  "analyzer": {"plain": {"tokenizer": "standard", "filter": ["lowercase", "without_article"]}}}},
                 "mappings": {"properties": {
                  "ar": {"type": "text", "analyzer": "arabic"}, "fa": {"type": "text", "analyzer": "persian"},
                  "exact": {"type": "text", "analyzer": "plain"}, "source": {"type": "keyword", "normalizer": "folded"}}}}
                """);

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void anOlderExternalVersionIsRefused() throws Exception {
        // given
        String document = "/" + servers.prefix() + "versions/_doc/1?version_type=external&version=";
        assertThat(send("PUT", document + 2, "{\"title\":\"вторая\"}").statusCode())
                .isEqualTo(201);

        // when
        HttpResponse<String> older = send("PUT", document + 1, "{\"title\":\"первая\"}");

        // then
        assertThat(older.statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        URI url = URI.create(servers.elasticsearchUrl() + path);
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
