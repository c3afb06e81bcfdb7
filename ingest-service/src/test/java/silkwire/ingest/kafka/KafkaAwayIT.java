package silkwire.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.json.EventJson;
import silkwire.ingest.RunningIngest;
import silkwire.servers.KafkaServer;
import silkwire.servers.KafkaSettings;
import silkwire.servers.Progress;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.kafka.TopicCreation;
import silkwire.servers.process.FreePorts;
import silkwire.servers.topic.DeclaredTopics;
import silkwire.servers.topic.TopicLayout;
import tools.jackson.databind.JsonNode;

class KafkaAwayIT {
    private static final String JSON = "application/json";
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    void withoutKafkaTheServiceStartsAndAnswers503WithinSeconds() throws Exception {
        // given
        String nowhere = "127.0.0.1:" + FreePorts.find(1).getFirst();
        try (RunningIngest ingest = RunningIngest.start(folder, nowhere, "")) {
            // when
            long begin = System.nanoTime();
            HttpResponse<String> one = ingest.push(JSON, "{\"title\":\"Астана\"}");
            HttpResponse<String> stream = ingest.push("application/x-ndjson", "{\"title\":\"a\"}\n{\"title\":\"b\"}\n");
            Duration took = Duration.ofNanos(System.nanoTime() - begin);

            // then
            assertUnavailable(one);
            assertUnavailable(stream);
            assertThat(took).isLessThan(A_FEW_SECONDS);
            assertThat(ingest.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(ingest.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatWasAcceptedBeforeKafkaDiedIsThereAndWhatWasRefusedIsNot() throws Exception {
        // given
        try (KafkaServer kafka = startKafka();
                RunningIngest ingest = RunningIngest.start(folder, kafka.bootstrapServers(), "")) {
            Set<String> accepted = new HashSet<>();
            accepted.addAll(ids(ingest.push(JSON, "[{\"title\":\"الأول\"},{\"title\":\"второй\"}]")));
            assertThat(ingest.push(JSON, "{\"sourceItemId\":\"refused\"}").statusCode())
                    .isEqualTo(400);

            // when
            Thread killer = Thread.ofVirtual().unstarted(kafka::kill);
            List<String> refused = new ArrayList<>();
            int number = 0;
            HttpResponse<String> answer;
            do {
                number++;
                if (number == 20) {
                    killer.start();
                }
                answer = ingest.push(JSON, "{\"sourceItemId\":\"k" + number + "\",\"title\":\"第\"}");
                if (answer.statusCode() == 202) {
                    accepted.addAll(ids(answer));
                }
            } while (answer.statusCode() == 202 && number < 100_000);
            assertUnavailable(answer);
            killer.join();
            String never = "never-sent";
            HttpResponse<String> whileAway = ingest.push(JSON, "{\"sourceItemId\":\"" + never + "\",\"title\":\"x\"}");
            assertUnavailable(whileAway);
            refused.add(never);

            // then
            kafka.restart();
            TopicReader topics = new TopicReader(kafka.bootstrapServers(), "");
            assertThat(topics.receivedRecords())
                    .extracting(message -> message.key())
                    .containsAll(accepted);
            assertThat(topics.received())
                    .extracting(article -> article.item().sourceItemId())
                    .doesNotContainAnyElementsOf(refused)
                    .doesNotContain("refused");
            assertThat(accepted.size()).isGreaterThan(20);
            await("articles are taken again")
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(
                                    ingest.push(JSON, "{\"title\":\"снова\"}").statusCode())
                            .isEqualTo(202));
        }
    }

    private KafkaServer startKafka() throws IOException {
        KafkaServer kafka = KafkaServer.start(
                Distributions.ofUser(Progress.silent()), KafkaSettings.onFreePorts(folder.resolve("kafka")));
        TopicCreation.create(kafka.bootstrapServers(), DeclaredTopics.all(), TopicLayout.standalone());
        return kafka;
    }

    private static List<String> ids(HttpResponse<String> answer) {
        return EventJson.mapper()
                .readTree(answer.body())
                .at("/receipts")
                .valueStream()
                .map(receipt -> receipt.get("id").asString())
                .toList();
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        JsonNode problem = EventJson.mapper().readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).contains("5");
        assertThat(problem.get("type").asString()).isEqualTo("/problems/log-unavailable");
    }
}
