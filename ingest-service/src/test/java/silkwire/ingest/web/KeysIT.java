package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.ingest.RunningIngest;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

@WithServers(elasticsearch = false)
class KeysIT {
    private final TestServers servers;
    private RunningIngest ingest;

    KeysIT(TestServers servers) {
        this.servers = servers;
    }

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        ingest = RunningIngest.start(folder, servers.bootstrapServers(), servers.prefix());
    }

    @AfterEach
    void stop() {
        ingest.close();
    }

    @Test
    void aPushNeedsAKnownKeyWithItsScopeAndASourceOfItsOwn() throws Exception {
        assertThat(push("", "").statusCode()).isEqualTo(401);
        assertThat(push("", "sw_unknown").statusCode()).isEqualTo(401);
        assertThat(push("", RunningIngest.READER_KEY).statusCode()).isEqualTo(403);
        assertThat(push("", RunningIngest.SOURCELESS_KEY).statusCode()).isEqualTo(403);
        assertThat(push("?source=foreign", RunningIngest.KEY).statusCode()).isEqualTo(403);
        assertThat(push("?source=foreign", RunningIngest.KEY).body())
                .contains("/problems/foreign-source", "\"value\":\"foreign\"", "anbaa, inform");
        assertThat(push("?source=inform", RunningIngest.KEY).statusCode()).isEqualTo(202);
        assertThat(push("", RunningIngest.KEY).statusCode()).isEqualTo(202);
    }

    @Test
    void aKeyTakenOutOfTheFileIsRefusedWithoutARestart() throws Exception {
        // given
        assertThat(push("", RunningIngest.KEY).statusCode()).isEqualTo(202);

        // when
        ingest.revokeWriter();

        // then
        await("the key is refused")
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() ->
                        assertThat(push("", RunningIngest.KEY).statusCode()).isEqualTo(401));
    }

    @Test
    void theSourcesOfAKeyAreListed() throws Exception {
        // when
        HttpResponse<String> answer = ingest.get("/v1/sources");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"defaultSource\":\"anbaa\"", "\"id\":\"anbaa\"", "\"id\":\"inform\"")
                .doesNotContain("foreign");
        assertThat(ingest.send(ingest.request("/v1/sources", RunningIngest.READER_KEY)
                                .build())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void healthAndTheDescriptionOfTheApiNeedNoKey() throws Exception {
        assertThat(ingest.send(ingest.request("/actuator/health/readiness", "").build())
                        .body())
                .contains("UP");
        assertThat(ingest.send(ingest.request("/v3/api-docs", "").build()).body())
                .contains("/v1/articles", "application/x-ndjson", "dryRun");
    }

    private HttpResponse<String> push(String query, String key) throws IOException, InterruptedException {
        return ingest.send(ingest.request("/v1/articles" + query, key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\":\"Астана\"}"))
                .build());
    }
}
