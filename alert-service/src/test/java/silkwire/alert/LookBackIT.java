package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.event.ArticleId;
import silkwire.common.event.StoryRole;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

/** Previews and resends of the whole service. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookBackIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant AN_HOUR_AGO =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(1));

    private AlertTopics topics;
    private ArticleIndex index;
    private RunningAlert alert;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        topics = new AlertTopics(servers);
        index = new ArticleIndex(servers);
        index.put(List.of(
                article("art_1", "one", "افتتح الرئيس توكاييف القمة في أستانا").in("ar"),
                article("art_2", "one", "افتتح الرئيس توكاييف القمة في أستانا")
                        .in("ar")
                        .as(StoryRole.COPY),
                article("art_3", "two", "زار الوزير أستانا وكازاخستان").in("ar"),
                article("art_4", "three", "أخبار الطقس").in("ar")));
        alert = RunningAlert.start(folder, servers);
        alert.awaitReady();
    }

    @AfterAll
    void stop() throws IOException {
        alert.close();
        index.close();
        topics.close();
    }

    private static Articles article(String id, String story, String body) {
        return Articles.article(id, ArticleId.named("sty_", story), body, AN_HOUR_AGO);
    }

    private List<JsonNode> told(String rule) {
        return topics.all(topics.names().notifications()).stream()
                .filter(told -> told.at("/rule/id").asString().equals(rule))
                .toList();
    }

    @Test
    void aPreviewSaysWhatARuleWouldHaveToldAndShowsItsWords() {
        // when
        HttpResponse<String> answer = alert.call(
                "POST", "/v1/rules/preview", "{'query':'أستانا OR طشقند','days':7,'tz':'Asia/Almaty'}", null);

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode preview = json(answer);
        assertThat(preview.at("/articles").asInt()).isEqualTo(3);
        assertThat(preview.at("/stories").asInt()).isEqualTo(2);
        assertThat(preview.at("/notifications/total").asInt()).isEqualTo(2);
        assertThat(preview.at("/neverMatching/0").asString()).isEqualTo("طشقند");
        assertThat(preview.at("/samples").size()).isEqualTo(2);
        assertThat(preview.at("/samples/0/matched/0/text").asString()).isEqualTo("أستانا");
        assertThat(preview.at("/tz").asString()).isEqualTo("Asia/Almaty");
    }

    @Test
    void aPreviewOfARuleThatStandsNamesIt() {
        // given
        String rule = rule("{'name':'Астана','query':'أستانا','notify':{'mode':'article','budgetPerDay':1}}");

        // when
        JsonNode preview = json(alert.call("POST", "/v1/rules/preview", "{'id':'" + rule + "'}", null));

        // then
        assertThat(preview.at("/days").asInt()).isEqualTo(30);
        assertThat(preview.at("/notifications/single").asInt()).isEqualTo(1);
        assertThat(preview.at("/notifications/overBudget").asInt()).isEqualTo(2);
        assertThat(preview.at("/warnings/0").asString()).contains("budget of 1 a day");
    }

    @Test
    void whatIsNoRuleIsRefusedAtItsField() {
        // when
        HttpResponse<String> malformed = alert.call("POST", "/v1/rules/preview", "{'query':'(أستانا'}", null);

        // then
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(json(malformed).at("/pointer").asString()).isEqualTo("/query");
    }

    @Test
    void oldMatchesAreToldByWishOnceAndMarked() {
        // given
        String rule = rule("{'name':'أستانا','query':'أستانا'}");
        String window = "{'from':'" + AN_HOUR_AGO.minusSeconds(60) + "','to':'" + AN_HOUR_AGO.plusSeconds(60) + "'";

        // when
        HttpResponse<String> dry =
                alert.call("POST", "/v1/rules/" + rule + "/resend", window + ",'dryRun':true}", null);
        HttpResponse<String> first = alert.call("POST", "/v1/rules/" + rule + "/resend", window + "}", null);
        HttpResponse<String> second = alert.call("POST", "/v1/rules/" + rule + "/resend", window + "}", null);
        String more = window + ",'again':true}";
        HttpResponse<String> again = alert.call("POST", "/v1/rules/" + rule + "/resend", more, null);

        // then
        assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
        assertThat(json(dry).at("/atMost").asInt()).isEqualTo(2);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        assertThat(json(second).at("/resend").asString())
                .isEqualTo(json(first).at("/resend").asString());
        assertThat(again.statusCode()).isEqualTo(202);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(rule)).hasSize(4));
        assertThat(told(rule))
                .allSatisfy(told -> assertThat(told.at("/reasons/0").asString()).isEqualTo("resent"))
                .extracting(told -> told.at("/stories/0/storyId").asString())
                .containsOnly(ArticleId.named("sty_", "one"), ArticleId.named("sty_", "two"));
        assertThat(told(rule)).extracting(told -> told.at("/id").asString()).doesNotHaveDuplicates();
        assertThat(told(rule).getFirst().at("/stories/0/places/0/text").asString())
                .isEqualTo("أستانا");
    }

    @Test
    void aRuleThatIsUnknownOrDisabledResendsNothing() {
        // given
        String disabled = rule("{'name':'x','query':'أستانا','enabled':false}");
        String window = "{'from':'2026-01-01T00:00:00Z','to':'2026-01-02T00:00:00Z'}";

        // when, then
        assertThat(alert.call("POST", "/v1/rules/rul_none/resend", window, null).statusCode())
                .isEqualTo(404);
        assertThat(alert.call("POST", "/v1/rules/" + disabled + "/resend", window, null)
                        .statusCode())
                .isEqualTo(409);
        assertThat(json(alert.call("POST", "/v1/rules/" + disabled + "/resend", "{}", null))
                        .at("/pointer")
                        .asString())
                .isEqualTo("/from");
    }

    private String rule(String body) {
        return json(alert.call("POST", "/v1/rules", body, null)).get("id").asString();
    }
}
