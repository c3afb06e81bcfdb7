package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.json.EventJson;
import silkwire.ingest.RunningIngest;
import silkwire.ingest.kafka.TopicReader;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

/** What a push would do: how it is read, what is marked in it, until when it is held. */
@WithServers(elasticsearch = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DryRunIT {
    private static final String JSON = "application/json";

    private final TopicReader topics;
    private final TestServers servers;
    private RunningIngest ingest;

    DryRunIT(TestServers servers) {
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
    void aDryRunShowsHowItWasReadAndPublishesNothing() throws Exception {
        // when
        HttpResponse<String> answer = ingest.push(
                "?dryRun=true", JSON, "{\"sourceItemId\":\"dry\",\"title\":\"t\",\"publishedAt\":\"2026\"}");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).at("/receipts/0/read/item/title").asString()).isEqualTo("t");
        assertThat(json(answer).at("/receipts/0/warnings/0").asString()).contains("/publishedAt");
        assertThat(topics.receivedRecords())
                .noneMatch(message ->
                        message.key().equals(json(answer).at("/receipts/0/id").asString()));
    }

    @Test
    void aDryRunShowsWhatCleaningMarks() throws Exception {
        // given
        String body = "الرئيسية » سياسة » قمة\nقمة في أستانا\nبدأت القمة اليوم.\nاقرأ أيضا: خبر آخر\n";

        // when
        HttpResponse<String> answer =
                ingest.push("?dryRun=true", JSON, EventJson.text(Map.of("title", "قمة في أستانا", "body", body)));

        // then
        JsonNode marks = json(answer).at("/receipts/0/marks");
        assertThat(marks.valueStream().map(mark -> mark.path("kind").asString()))
                .containsExactly("navigation", "repeated-title", "read-also");
        JsonNode last = marks.path(2);
        assertThat(last.path("field").asString()).isEqualTo("body");
        assertThat(body.substring(last.path("start").asInt(), last.path("end").asInt()))
                .isEqualTo("اقرأ أيضا: خبر آخر");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | Совещание",
                "text/html | <title>Совещание</title><p>Текст",
                "application/x-ndjson | {\"title\":\"Совещание\"}",
                "application/json | {\"title\":\"قمة\",\"embargoUntil\":\"2026-11-30T00:00:00Z\"}",
                "application/feed+json | {\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"峰会\"}]}"
            })
    void anEmbargoOfThePushHoldsItemsOfEveryFormat(String type, String body) throws Exception {
        // when
        HttpResponse<String> answer = ingest.push("?dryRun=true&embargoUntil=2099-01-01T05:00:00+05:00", type, body);

        // then
        assertThat(answer.body()).contains("\"heldUntil\":\"2099-01-01T00:00:00Z\"");
    }

    @Test
    void anEmbargoOfThePushNeedsAnOffset() throws Exception {
        // when
        HttpResponse<String> answer = ingest.push("?embargoUntil=2099-01-01", JSON, "{\"title\":\"قمة\"}");

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("pointer").asString()).isEqualTo("embargoUntil");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }
}
