package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.AdjustableClock;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole service and real servers; the clock goes when it is told to, so that windows end when they shall. */
@WithServers
class ReconciliationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final List<String> OFTEN = List.of("--silkwire.alert.reconciliation.look-every=100ms");
    private static final String OPEN = "the end of the window at ";
    /** Goes on from test to test, as the log of windows does. */
    private static final AdjustableClock CLOCK = new AdjustableClock(Instant.parse("2026-11-22T12:00:00Z"));

    private TestServers servers;
    private Path folder;
    private AlertTopics topics;
    private IndexedTopic index;
    private RunningAlert alert;

    /** The service by the clock of this test. */
    static final class Timed {
        @Bean
        @Primary
        Clock testClock() {
            return CLOCK;
        }
    }

    @BeforeEach
    void start(TestServers shared, @TempDir Path temporary) {
        servers = shared;
        folder = temporary;
        topics = new AlertTopics(servers);
        index = new IndexedTopic(servers);
        alert = started();
        alert.awaitReady();
        await("a window is open").atMost(PATIENCE).until(() -> waitingFor().startsWith(OPEN));
    }

    private RunningAlert started() {
        return RunningAlert.start(folder, servers, OFTEN, AlertApplication.class, Timed.class);
    }

    @AfterEach
    void stop() {
        alert.close();
        index.close();
        topics.close();
    }

    private String waitingFor() {
        return json(alert.get("/v1/reconciliation")).path("waitingFor").asString("");
    }

    private String rule(String name, String query) {
        return json(alert.call("POST", "/v1/rules", "{'name':'" + name + "','query':'" + query + "'}", null))
                .get("id")
                .asString();
    }

    private void push(Articles article) {
        topics.write(
                topics.names().enriched(),
                article.enriched().id(),
                EventJson.encode(article.enriched()),
                CLOCK.instant());
    }

    private Articles article(String id, String story, String body) {
        return Articles.article(id, story, body, CLOCK.instant());
    }

    private List<JsonNode> told(String rule) {
        return topics.all(topics.names().notifications()).stream()
                .filter(told -> told.at("/rule/id").asString().equals(rule))
                .toList();
    }

    /** Lets the window end, and waits until it is reconciled. */
    private JsonNode nextWindow() {
        await("the window before is done")
                .atMost(PATIENCE)
                .until(() -> waitingFor().startsWith(OPEN));
        String end = waitingFor().substring(OPEN.length());
        CLOCK.pass(WINDOW);
        index.readToEnd();
        await("the window is reconciled")
                .atMost(PATIENCE)
                .until(() -> latest().path("to").asString("").equals(end));
        return latest();
    }

    private JsonNode latest() {
        return json(alert.get("/v1/reconciliation")).at("/items/0");
    }

    /** A rule that its log has too late: it says it stood when the article was received, and was not there. */
    private String ruleThatCameLate(String query, Instant changedAt) {
        ObjectNode rule = (ObjectNode) EventJson.mapper().readTree("""
                {"id":"rul_late","revision":1,"name":"Кеш","enabled":true,"tz":"UTC","backfill":false,"channels":[],
                 "owner":"desk","notify":{"mode":"story","on":[],"conditions":[],"budgetPerDay":50}}
                """);
        rule.put("query", query).put("changedAt", changedAt.toString());
        ObjectNode record = EventJson.mapper().createObjectNode();
        record.put("recordId", "late")
                .put("ruleId", "rul_late")
                .put("replaces", 0)
                .put("by", "desk");
        record.put("at", changedAt.toString()).set("rule", rule);
        topics.write(topics.names().rules(), "rul_late", EventJson.encode(record));
        return "rul_late";
    }

    @Test
    void aPlantedMissIsFoundAndToldLateOnceAndAPlantedRepeatIsReported() {
        // given
        String inTime = rule("Хива", "Хива");
        CLOCK.pass(Duration.ofSeconds(10));
        push(article("art_in_time", "sty_in_time", "Послы прибыли в Хива").from("anbaa", "EG"));
        push(article("art_missed", "sty_missed", "会议在塔什干举行").in("zh"));
        await("the first is told").atMost(PATIENCE).until(() -> told(inTime).size() == 1);
        await("the other is matched")
                .atMost(PATIENCE)
                .until(() -> topics.all(topics.names().matches()).stream()
                        .anyMatch(
                                matched -> matched.at("/article/id").asString().equals("art_missed")));
        String missing = ruleThatCameLate("塔什干", CLOCK.instant().minusSeconds(5));
        await("the rule is read")
                .atMost(PATIENCE)
                .until(() -> alert.get("/v1/rules/" + missing).statusCode() == 200);

        // when
        JsonNode first = nextWindow();
        await("the missed story is told")
                .atMost(PATIENCE)
                .until(() -> told(missing).size() == 1);
        topics.all(topics.names().threads()).stream()
                .filter(thread -> thread.path("ruleId").asString().equals(inTime) && thread.has("kind"))
                .forEach(thread -> topics.write(topics.names().threads(), inTime, EventJson.encode(thread)));
        JsonNode second = nextWindow();
        JsonNode third = nextWindow();

        // then
        assertThat(first.at("/missedThreads").toString())
                .isEqualTo(
                        "[{\"rule\":\"rul_late\",\"revision\":1,\"story\":\"sty_missed\",\"article\":\"art_missed\"}]");
        assertThat(first.get("fates").toString()).isEqualTo("{\"missed\":1,\"told\":1}");
        assertThat(first.get("coverage").toString())
                .isEqualTo(
                        "{\"topic\":2,\"index\":2,\"moved\":0,\"absent\":0,\"compared\":2,\"unknown\":0,\"share\":1.0}");
        assertThat(told(missing).getFirst().get("late").asBoolean()).isTrue();
        assertThat(second.get("duplicated").asInt()).isEqualTo(1);
        assertThat(second.at("/duplicatedThreads/0/story").asString()).isEqualTo("sty_in_time");
        assertThat(third.get("missed").asInt() + third.get("duplicated").asInt())
                .isZero();
        assertThat(told(missing)).hasSize(1);
    }

    @Test
    void aRestartGoesOnWhereItWas() {
        // given
        String rule = rule("Астана", "Астана");
        CLOCK.pass(Duration.ofSeconds(10));
        push(article("art_1", "sty_1", "Астана"));
        JsonNode before = nextWindow();

        // when
        alert.close();
        push(article("art_2", "sty_2", "Астана"));
        alert = started();
        alert.awaitReady();
        JsonNode after = nextWindow();

        // then
        assertThat(after.get("from")).isEqualTo(before.get("to"));
        assertThat(List.of(before, after))
                .allSatisfy(window -> assertThat(window.get("fates").toString()).isEqualTo("{\"told\":1}"));
        assertThat(told(rule)).hasSize(2);
    }

    @Test
    void aWindowWaitsForTheIndexAndIsReportedWithWhatItsSearchFinds() {
        // given
        rule("Кувейт", "source:kuna");
        CLOCK.pass(Duration.ofSeconds(10));
        push(article("art_3", "sty_3", "توكاييف في الكويت").in("ar").from("kuna", "KW"));
        CLOCK.pass(WINDOW);

        // when
        await("the index is behind").atMost(PATIENCE).until(() -> waitingFor().startsWith("the index"));
        index.readToEnd();

        // then
        await("the window is reconciled")
                .atMost(PATIENCE)
                .until(() -> latest().at("/coverage/index").asInt() == 1);
        assertThat(latest().at("/search/differing").asInt()).isZero();
        assertThat(alert.get("/actuator/prometheus").body())
                .contains("silkwire_reconciliation_missed_total", "silkwire_reconciliation_coverage 1.0");
        assertThat(json(alert.get("/v1/reconciliation?size=0")).get("pointer").asString())
                .isEqualTo("size");
        assertThat(alert.anonymous("/v1/reconciliation").statusCode()).isEqualTo(401);
    }
}
