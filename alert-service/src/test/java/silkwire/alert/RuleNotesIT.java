package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleNotesIT {
    private RunningAlert alert;
    private String rule;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        alert = RunningAlert.start(folder, servers);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(alert.get("/v1/rules").statusCode()).isEqualTo(200));
        rule = "/v1/rules/"
                + json(alert.call("POST", "/v1/rules", "{'name':'أستانا','query':'أستانا'}", null))
                        .get("id")
                        .asString();
    }

    @AfterAll
    void stop() {
        alert.close();
    }

    @Test
    void aMuteIsSeenAtOnceAndTakenBack() {
        // when
        HttpResponse<String> muted = alert.call("POST", rule + "/mute", "{'source':'новости'}", null);

        // then
        assertThat(muted.statusCode()).isEqualTo(200);
        assertThat(json(muted).at("/items/0/source").asString()).isEqualTo("новости");
        assertThat(json(alert.get(rule + "/mutes")).at("/items/0/by").asString())
                .isEqualTo("desk");
        assertThat(json(alert.call("POST", rule + "/unmute", "{'source':'новости'}", null))
                        .get("items"))
                .isEmpty();
        assertThat(json(alert.get(rule)).get("revision").asLong()).isEqualTo(1);
    }

    @Test
    void whatWasNotRelevantIsCounted() {
        // when
        HttpResponse<String> judged = alert.call(
                "POST",
                rule + "/relevance",
                "{'notification':'ntf_00000000000000000000000001','relevant':false}",
                null);

        // then
        assertThat(judged.statusCode()).isEqualTo(200);
        assertThat(json(alert.get(rule + "/relevance")).get("notRelevant").asLong())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsRefused() {
        assertThat(alert.call("POST", rule + "/mute", "{}", null).statusCode()).isEqualTo(400);
        assertThat(alert.call("POST", "/v1/rules/rul_none/mute", "{'source':'a'}", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(alert.get("/v1/rules/rul_none/mutes").statusCode()).isEqualTo(404);
    }

    @Test
    void aPackMakesItsRulesDisabledAndOnce() {
        // when
        HttpResponse<String> made = alert.call("POST", "/v1/rules/packs/central-asia", null, null);

        // then
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(json(made).get("items").size()).isEqualTo(12);
        assertThat(json(made).at("/items/0/enabled").asBoolean()).isFalse();
        HttpResponse<String> again = alert.call("POST", "/v1/rules/packs/central-asia", null, null);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).at("/made").asInt()).isZero();
        assertThat(json(again).at("/existing").asInt()).isEqualTo(12);
        assertThat(json(again).at("/items/0/id").asString())
                .isEqualTo(json(made).at("/items/0/id").asString());
        assertThat(json(alert.get("/v1/rules/packs")).at("/items/0/name").asString())
                .isEqualTo("central-asia");
        assertThat(alert.call("POST", "/v1/rules/packs/atlantis", null, null).statusCode())
                .isEqualTo(404);
    }
}
