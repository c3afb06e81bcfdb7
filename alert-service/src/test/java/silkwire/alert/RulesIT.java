package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesIT {
    private static final String RULE =
            "{'name':'آسيا الوسطى','query':'region:central-asia','channels':[{'type':'webhook','url':'https://example.org/a'}]}";

    private TestServers servers;
    private Path folder;
    private RunningAlert alert;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        this.servers = servers;
        this.folder = folder;
        alert = RunningAlert.start(folder, servers);
        alert.awaitReady();
    }

    @AfterAll
    void stop() {
        alert.close();
    }

    @Test
    void aRuleIsReadAsSoonAsItIsMade() {
        // when
        HttpResponse<String> made = alert.call("POST", "/v1/rules", RULE, null);

        // then
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(json(made).at("/channels/0/secret").asString()).startsWith("whsec_");
        String id = json(made).get("id").asString();
        HttpResponse<String> shown = alert.get("/v1/rules/" + id);
        assertThat(json(shown).get("name").asString()).isEqualTo("آسيا الوسطى");
        assertThat(json(shown).at("/channels/0/secret").asString()).isEmpty();
        assertThat(alert.get("/v1/rules").body()).contains(id);
    }

    @Test
    void ofManyWhoChangeTheSameRevisionOneIsFirst() {
        // given
        String id = json(alert.call("POST", "/v1/rules", RULE, null)).get("id").asString();

        // when
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(writer -> CompletableFuture.supplyAsync(() -> alert.call(
                                "PUT", "/v1/rules/" + id, "{'name':'№ " + writer + "','query':'Астана'}", "\"1\"")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // then
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 412).hasSize(7);
        assertThat(json(alert.get("/v1/rules/" + id)).get("revision").asLong()).isEqualTo(2);
    }

    @Test
    void everyRevisionIsReadAlsoAfterTheEnd() {
        // given
        String id = json(alert.call("POST", "/v1/rules", RULE, null)).get("id").asString();
        alert.call("PUT", "/v1/rules/" + id, "{'name':'塔什干','query':'塔什干'}", "\"1\"");

        // when
        HttpResponse<String> ended = alert.call("DELETE", "/v1/rules/" + id, null, "\"2\"");

        // then
        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(alert.get("/v1/rules/" + id).statusCode()).isEqualTo(404);
        HttpResponse<String> revisions = alert.get("/v1/rules/" + id + "/revisions");
        assertThat(json(revisions).get("items").size()).isEqualTo(3);
        assertThat(json(revisions).at("/items/1/rule/name").asString()).isEqualTo("塔什干");
    }

    @Test
    void whatCannotBeAChangeIsRefused() {
        // given
        String id = json(alert.call("POST", "/v1/rules", RULE, null)).get("id").asString();

        // when, then
        assertThat(alert.call("PUT", "/v1/rules/" + id, RULE, null).statusCode())
                .isEqualTo(428);
        assertThat(alert.call("PUT", "/v1/rules/" + id, RULE, "1").statusCode()).isEqualTo(400);
        assertThat(alert.call("PUT", "/v1/rules/rul_none", RULE, "\"1\"").statusCode())
                .isEqualTo(404);
        assertThat(alert.call("DELETE", "/v1/rules/rul_none", null, "\"1\"").statusCode())
                .isEqualTo(404);
        HttpResponse<String> malformed = alert.call("POST", "/v1/rules", "{'name':'a','query':'('}", null);
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(json(malformed).get("pointer").asString()).isEqualTo("/query");
    }

    @Test
    void anInstanceThatStartsLaterHasTheSameRules() {
        // given
        String id = json(alert.call("POST", "/v1/rules", RULE, null)).get("id").asString();

        // when
        try (RunningAlert other = RunningAlert.start(folder, servers)) {
            other.awaitReady();

            // then
            assertThat(other.get("/v1/rules/" + id).body())
                    .isEqualTo(alert.get("/v1/rules/" + id).body());
            assertThat(other.call("PUT", "/v1/rules/" + id, RULE, "\"1\"").statusCode())
                    .isEqualTo(200);
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(json(alert.get("/v1/rules/" + id))
                                    .get("revision")
                                    .asLong())
                            .isEqualTo(2));
        }
    }

    @Test
    void aCallWithoutAKeyIsRefused() {
        // when
        HttpResponse<String> answer = alert.anonymous("/v1/rules");

        // then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("/problems/no-key");
    }
}
