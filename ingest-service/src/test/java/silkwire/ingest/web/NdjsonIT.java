package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.event.ReceivedItem;
import silkwire.common.json.EventJson;
import silkwire.ingest.RunningIngest;
import silkwire.ingest.kafka.TopicReader;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers(elasticsearch = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NdjsonIT {
    private static final String NDJSON = "application/x-ndjson";
    private static final int MIB = 1024 * 1024;

    private final TestServers servers;
    private final TopicReader topics;
    private RunningIngest ingest;

    NdjsonIT(TestServers servers) {
        this.servers = servers;
        this.topics = new TopicReader(servers.bootstrapServers(), servers.prefix());
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        ingest = RunningIngest.start(
                folder,
                servers.bootstrapServers(),
                servers.prefix(),
                "--server.tomcat.connection-timeout=5s",
                "--silkwire.ingest.web.memory=64MB");
    }

    @AfterAll
    void stop() {
        ingest.close();
    }

    @Test
    void aLineHasItsReceiptBeforeTheNextIsSent() throws Exception {
        try (StreamingPush push = new StreamingPush(ingest.port(), "")) {
            // when
            push.send("{\"sourceItemId\":\"s1\",\"title\":\"первая\"}\n");

            // then
            assertThat(push.status()).contains("202");
            assertThat(push.line()).contains("\"line\":1", "\"accepted\"");
            push.send("{\"sourceItemId\":\"s2\",\"title\":\"第二\"}\n");
            assertThat(push.line()).contains("\"line\":2", "\"accepted\"");
            push.end();
            assertThat(push.line()).isEqualTo("{\"summary\":{\"accepted\":2,\"rejected\":0,\"complete\":true}}");
            assertThat(push.line()).isNull();
        }
    }

    @Test
    void aBadLineHurtsNoOther() throws Exception {
        try (StreamingPush push = new StreamingPush(ingest.port(), "")) {
            // given
            push.send("\ufeff{\"title\":\"أول\"}\r\n\n{\"title\":\n");
            push.send(new byte[] {'{', '"', 't', '"', ':', '"', (byte) 0xC3, '"', '}', '\n'});
            push.send("{\"title\":\"a\"} x\n" + "[".repeat(10_000) + "\n");
            push.send("{\"title\":\"" + "x".repeat(4 * MIB - 12) + "\"}\n");
            push.send("{\"title\":\"" + "x".repeat(4 * MIB - 11) + "\"}\n");
            push.send("y".repeat(9 * MIB) + "\n{\"title\":\"последняя\"}");
            push.end();

            // when
            List<JsonNode> lines = lines(push);

            // then
            assertThat(lines.subList(0, lines.size() - 1))
                    .extracting(line ->
                            line.get("line").asInt() + " " + line.get("status").asString() + " "
                                    + line.at("/problem/type").asString(""))
                    .containsExactly(
                            "1 accepted ",
                            "3 rejected /problems/malformed-json",
                            "4 rejected /problems/invalid-utf-8",
                            "5 rejected /problems/malformed-json",
                            "6 rejected /problems/wrong-type",
                            "7 accepted ",
                            "8 rejected /problems/article-too-large",
                            "9 rejected /problems/article-too-large",
                            "10 accepted ");
            assertThat(lines.getLast().at("/summary").toString())
                    .isEqualTo("{\"accepted\":3,\"rejected\":6,\"complete\":true}");
        }
    }

    @Test
    void onlyErrorsAreReceiptedWhenThatIsAsked() throws Exception {
        // when
        HttpResponse<String> answer =
                ingest.push("?receipts=errors", NDJSON, "{\"title\":\"a\"}\n{}\n{\"title\":\"b\"}\n");

        // then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":2", "/problems/no-text"),
                        line -> assertThat(line)
                                .isEqualTo("{\"summary\":{\"accepted\":2,\"rejected\":1,\"complete\":true}}"));
    }

    @Test
    void anEmptyStreamHasASummary() throws Exception {
        assertThat(ingest.push(NDJSON, "").body())
                .isEqualTo("{\"summary\":{\"accepted\":0,\"rejected\":0,\"complete\":true}}\n");
    }

    @Test
    void aClientThatHangsUpLosesNoWholeLineAndLeavesNoHalfOne() throws Exception {
        // given
        try (StreamingPush push = new StreamingPush(ingest.port(), "")) {
            push.send("{\"sourceItemId\":\"hang-1\",\"title\":\"целая\"}\n");
            assertThat(push.status()).contains("202");
            assertThat(push.line()).contains("accepted");
            push.send("{\"sourceItemId\":\"hang-2\",\"title\":\"half\"}");

            // when
            push.hangUp();
        }

        // then
        await("the service has room for others")
                .untilAsserted(() -> assertThat(ingest.push(NDJSON, "{\"sourceItemId\":\"hang-3\",\"title\":\"t\"}")
                                .statusCode())
                        .isEqualTo(202));
        assertThat(itemIds()).contains("hang-1", "hang-3").doesNotContain("hang-2");
    }

    @Test
    void aClientThatNeverReadsItsReceiptsIsHeldBackAndThenDropped() throws Exception {
        // given
        byte[] lines = ("{\"title\":\"" + "ж".repeat(200) + "\",\"unknown\":1}\n")
                .repeat(500)
                .getBytes(StandardCharsets.UTF_8);
        long sent = 0;

        // when
        try (StreamingPush push = new StreamingPush(ingest.port(), "")) {
            while (sent < 2_000L * lines.length) {
                push.send(lines);
                sent += lines.length;
            }
        } catch (IOException dropped) {
            // then
            assertThat(dropped).hasMessageMatching("(?s).*(reset|pipe|aborted).*");
        }
        assertThat(sent).isLessThan(2_000L * lines.length);
        assertThat(ingest.push(NDJSON, "{\"title\":\"t\"}").statusCode()).isEqualTo(202);
    }

    private List<String> itemIds() {
        return topics.received().stream()
                .map(article -> article.item())
                .filter(java.util.Objects::nonNull)
                .map(ReceivedItem::sourceItemId)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static List<JsonNode> lines(StreamingPush push) throws IOException {
        assertThat(push.status()).contains("202");
        List<JsonNode> lines = new java.util.ArrayList<>();
        String line = push.line();
        while (line != null) {
            lines.add(EventJson.mapper().readTree(line));
            line = push.line();
        }
        return lines;
    }
}
