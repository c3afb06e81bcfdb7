package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Operation;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.ingest.RunningIngest;
import silkwire.ingest.kafka.TopicReader;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers(elasticsearch = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PushIT {
    private static final String JSON = "application/json";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final TopicReader topics;
    private final TestServers servers;
    private RunningIngest ingest;

    PushIT(TestServers servers) {
        this.servers = servers;
        this.topics = new TopicReader(servers.bootstrapServers(), servers.prefix());
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        ingest = RunningIngest.start(folder, servers.bootstrapServers(), servers.prefix());
    }

    @AfterAll
    void stop() {
        ingest.close();
    }

    @Test
    void anAcceptedArticleIsOnTheTopicUnderItsIdWithTheHeadersOfItsEvent() throws Exception {
        // when
        HttpResponse<String> answer = ingest.send(ingest.request("/v1/articles", RunningIngest.KEY)
                .header("Content-Type", JSON)
                .header("traceparent", TRACE)
                .POST(BodyPublishers.ofString("{\"sourceItemId\":\"p1\",\"title\":\"القمة\",\"body\":\"نص\",\"x\":1}"))
                .build());

        // then
        JsonNode receipt = json(answer).at("/receipts/0");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(receipt.get("status").asString()).isEqualTo("accepted");
        assertThat(receipt.get("warnings").toString()).contains("/x");
        ConsumerRecord<String, byte[]> message = record(receipt.get("id").asString());
        ArticleReceived article = EventJson.decode(message.value(), ArticleReceived.class);
        assertThat(article.item().title()).isEqualTo("القمة");
        assertThat(article.source().id()).isEqualTo("anbaa");
        assertThat(header(message, "ce_type")).isEqualTo("silkwire.ArticleReceived.v1");
        assertThat(header(message, "ce_source")).isEqualTo("/ingest-service");
        assertThat(header(message, "ce_id")).isNotBlank();
        assertThat(header(message, "traceparent")).isEqualTo(TRACE);
    }

    @Test
    void anArrayHasAReceiptPerItemAndABadOneDoesNotHurtTheOthers() throws Exception {
        // when
        HttpResponse<String> answer = ingest.push(
                JSON,
                "[{\"title\":\"первый\"},{\"titel\":\"x\"},17,{\"body\":\"第二\"},{\"title\":\"a\",\"title\":\"b\"}]");

        // then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(answer)
                        .at("/receipts")
                        .valueStream()
                        .map(r -> r.get("status").asString()))
                .containsExactly("accepted", "rejected", "rejected", "accepted", "rejected");
        assertThat(json(answer).at("/receipts/1/problem/pointer").asString()).isEqualTo("/title");
        assertThat(json(answer).at("/receipts/4/problem/type").asString()).isEqualTo("/problems/duplicate-key");
    }

    @Test
    void anArrayThatBreaksOffIsRefusedAsAWhole() throws Exception {
        // when
        HttpResponse<String> answer =
                ingest.push(JSON, "[{\"sourceItemId\":\"half\",\"title\":\"nobody sees this\"},{\"title\":");

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(topics.received())
                .noneMatch(article ->
                        article.item() != null && "half".equals(article.item().sourceItemId()));
    }

    @Test
    void anInvalidArticleIsA400AndListedWithWhatItBeganWith() throws Exception {
        // given
        String pushed = "{\"sourceItemId\":\"bad-1\",\"title\":\"т\",\"version\":\"два\"}";

        // when
        HttpResponse<String> answer = ingest.push("?source=inform", JSON, pushed);

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(json(answer).get("pointer").asString()).isEqualTo("/version");
        assertThat(json(answer).get("value").asString()).isEqualTo("два");
        assertThat(topics.rejected())
                .filteredOn(rejection -> "bad-1".equals(rejection.sourceItemId()))
                .singleElement()
                .satisfies(rejection -> {
                    assertThat(rejection.sourceId()).isEqualTo("inform");
                    assertThat(rejection.problem().pointer()).isEqualTo("/version");
                    assertThat(rejection.head()).isEqualTo(pushed);
                    assertThat(rejection.sizeBytes()).isEqualTo(pushed.getBytes(StandardCharsets.UTF_8).length);
                });
    }

    @Test
    void aPasteKeepsItsWholeTextAndHasTheTitleThatWasFound() throws Exception {
        // given
        String paste =
                "الرئيسية » دراسات » ممرات آسيا الوسطى الجديدة\r\nدراسات\r\n\r\nممرات آسيا الوسطى الجديدة\r\n\r\nنص طويل.\r\n";

        // when
        HttpResponse<String> answer = ingest.push("text/plain; charset=utf-8", paste);

        // then
        assertThat(answer.statusCode()).isEqualTo(202);
        ArticleReceived article = EventJson.decode(
                record(json(answer).at("/receipts/0/id").asString()).value(), ArticleReceived.class);
        assertThat(article.item().title()).isEqualTo("ممرات آسيا الوسطى الجديدة");
        assertThat(article.item().body()).isEqualTo(paste);
        assertThat(article.item().section()).isEqualTo("دراسات");
    }

    @Test
    void whatIsPushedShowsInTheHealthOfItsSource() throws Exception {
        // given
        ingest.push("?source=inform", JSON, "{\"title\":\"Здоровье\"}");

        // when
        JsonNode health = json(ingest.get("/v1/sources/inform/health"));

        // then
        assertThat(health.path("feeds").isEmpty()).isTrue();
        assertThat(health.at("/pushes/state").asString()).isEqualTo("healthy");
        assertThat(health.at("/pushes/lastHours/received").asInt()).isPositive();
        assertThat(Instant.parse(health.at("/pushes/lastPush").asString()))
                .isBeforeOrEqualTo(Instant.parse(health.path("at").asString()));
    }

    @Test
    void backfillIsMarked() throws Exception {
        // when
        HttpResponse<String> answer = ingest.push("?backfill=true", JSON, "{\"title\":\"قديم\"}");

        // then
        ArticleReceived article = EventJson.decode(
                record(json(answer).at("/receipts/0/id").asString()).value(), ArticleReceived.class);
        assertThat(article.item().backfill()).isTrue();
    }

    @Test
    void anArticleOver4MiBIsA413() throws Exception {
        // given
        String frame = "{\"title\":\"%s\"}";
        int most = 4 * 1024 * 1024 - frame.length() + 2;

        // then
        assertThat(ingest.push(JSON, frame.formatted("x".repeat(most))).statusCode())
                .isEqualTo(202);
        assertThat(ingest.push(JSON, frame.formatted("x".repeat(most + 1))).statusCode())
                .isEqualTo(413);
        assertThat(ingest.push("text/plain", "y".repeat(4 * 1024 * 1024 + 1)).statusCode())
                .isEqualTo(413);
        assertThat(ingest.push(JSON, "[" + " ".repeat(32 * 1024 * 1024) + "]").statusCode())
                .isEqualTo(413);
    }

    @Test
    void controlCharactersThatGrowIntoTooLargeAnEventAreA413() throws Exception {
        assertThat(ingest.push("text/plain", "a\n" + "\u0001".repeat(4 * 1024 * 1024 - 2))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, Content-Type",
        "application/x-www-form-urlencoded, Content-Type",
        "multipart/form-data; boundary=x, Content-Type",
        "application/json; charset=windows-1251, Content-Type",
        "text/plain; charset=klingon, Content-Type",
        "nonsense, Content-Type",
    })
    void otherContentTypesAreA415ThatNamesWhatIsAllowed(String type, String pointer) throws Exception {
        // when
        HttpResponse<String> answer = ingest.push(type, "{\"title\":\"a\"}");

        // then
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).get("pointer").asString()).isEqualTo(pointer);
        assertThat(json(answer).get("allowed").asString()).isNotBlank();
    }

    @Test
    void aBodyWithoutContentTypeIsReadAsWhatItIs() throws Exception {
        // when
        HttpResponse<String> answer = ingest.send(ingest.request("/v1/articles", RunningIngest.KEY)
                .POST(BodyPublishers.ofString("<rss><channel><item><title>Саммит</title></item></channel></rss>"))
                .build());

        // then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(answer).at("/receipts/0/status").asString()).isEqualTo("accepted");
    }

    @ParameterizedTest
    @CsvSource({"dryrun=true, dryrun", "dryRun=yes, dryRun", "receipts=few, receipts", "source=NO, source"})
    void aParameterThatIsNotKnownIsA400(String query, String pointer) throws Exception {
        // when
        HttpResponse<String> answer = ingest.push("?" + query, JSON, "{\"title\":\"a\"}");

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void aWithdrawalIsOnTheTopic() throws Exception {
        // given
        String id = json(ingest.push(JSON, "{\"sourceItemId\":\"w1\",\"title\":\"отозвано\"}"))
                .at("/receipts/0/id")
                .asString();

        // when
        HttpResponse<String> answer = delete(id);

        // then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(topics.received())
                .filteredOn(article -> article.id().equals(id))
                .extracting(ArticleReceived::operation)
                .containsExactly(Operation.PUSH, Operation.WITHDRAW);
    }

    @Test
    void anIdOfAnotherFormIsA400() throws Exception {
        assertThat(delete("art_UPPER").statusCode()).isEqualTo(400);
        assertThat(delete("art_0123456789abcdefghjkmnpqrs?erase=true").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> delete(String id) throws Exception {
        return ingest.send(
                ingest.request("/v1/articles/" + id, RunningIngest.KEY).DELETE().build());
    }

    private ConsumerRecord<String, byte[]> record(String id) {
        return topics.receivedRecords().stream()
                .filter(message -> message.key().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return CloudEventHeaders.text(message.headers(), name);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
