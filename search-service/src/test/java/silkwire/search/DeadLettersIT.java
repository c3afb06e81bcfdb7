package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.search.ArticleFixture.article;
import static silkwire.search.ArticleFixture.id;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Operation;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadLettersIT {
    private static final String TOPIC = "articles.enriched.v1";

    private TestServers servers;
    private RunningSearch search;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        this.servers = servers;
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());
        byte[] unmappable = article("unmappable")
                .in("ar", "قمة", "نص")
                .with("outlet", "x".repeat(40_000))
                .bytes();
        search.send(search.topics().enriched(), "poison", "{كسر".getBytes(StandardCharsets.UTF_8));
        search.send(search.topics().enriched(), id("unmappable"), unmappable);
        await().atMost(RunningSearch.PATIENCE)
                .until(() -> letters("").at("/totals").path(TOPIC).asLong() == 2);
    }

    @AfterAll
    void stop() {
        search.close();
    }

    @Test
    void areListedLatestFirstWithTheirReason() {
        // when
        JsonNode all = letters("");
        JsonNode newest = letters("?topic=" + TOPIC + "&size=1");
        JsonNode older = letters(
                "?topic=" + TOPIC + "&size=1&before=" + newest.get("next").asString());

        // then
        assertThat(all.get("items")).hasSize(2);
        List<String> stages = new ArrayList<>();
        List.of(newest, older)
                .forEach(page -> stages.add(page.at("/items/0/stage").asString()));
        assertThat(stages).containsExactlyInAnyOrder("decode", "index");
        JsonNode refused = letter("index");
        assertThat(refused.get("key").asString()).isEqualTo(id("unmappable"));
        assertThat(refused.get("reason").asString()).contains("immense");
        assertThat(refused.get("topic").asString()).isEqualTo(TOPIC);
        assertThat(refused.get("isReplayable").asBoolean()).isTrue();
        assertThat(letter("decode").get("isReplayable").asBoolean()).isFalse();
    }

    @Test
    void goWhereItemsAreReceivedSoThatTheLedgerDecides() throws Exception {
        // when
        HttpResponse<String> replayed =
                search.post("/v1/deadletters/" + letter("index").get("id").asString() + "/replay", "{}");

        // then
        assertThat(replayed.statusCode()).as(replayed.body()).isEqualTo(200);
        assertThat(RunningSearch.json(replayed).get("article").asString()).isEqualTo(id("unmappable"));
        ConsumerRecord<byte[], byte[]> received = received();
        assertThat(new String(received.key(), StandardCharsets.UTF_8)).isEqualTo(id("unmappable"));
        ArticleReceived item = EventJson.decode(received.value(), ArticleReceived.class);
        assertThat(item.operation()).isEqualTo(Operation.PUSH);
        assertThat(item.item()).isNotNull();
        assertThat(item.item().title()).isEqualTo("قمة");
        assertThat(item.item().sourceItemId()).isEqualTo("unmappable");
    }

    @Test
    void areRefusedWhereNothingCanBeReceived() {
        // when
        HttpResponse<String> undecodable =
                search.post("/v1/deadletters/" + letter("decode").get("id").asString() + "/replay", "{}");
        HttpResponse<String> unknown = search.post("/v1/deadletters/" + TOPIC + "-dlt.0.999/replay", "{}");
        HttpResponse<String> other = search.get("/v1/deadletters?topic=other.v1");

        // then
        assertThat(undecodable.statusCode()).isEqualTo(409);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(RunningSearch.json(other).get("allowed").asString()).contains(TOPIC);
        assertThat(search.getWithoutKey("/v1/deadletters").statusCode()).isEqualTo(401);
    }

    private JsonNode letters(String query) {
        HttpResponse<String> answer = search.get("/v1/deadletters" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RunningSearch.json(answer);
    }

    private JsonNode letter(String stage) {
        for (JsonNode letter : letters("").get("items")) {
            if (letter.get("stage").asString().equals(stage)) {
                return letter;
            }
        }
        throw new AssertionError("No letter of stage " + stage);
    }

    private ConsumerRecord<byte[], byte[]> received() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                servers.bootstrapServers(),
                "group.id",
                servers.prefix() + "received",
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(search.topics().received()));
            await().atMost(RunningSearch.PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(found::add);
                return !found.isEmpty();
            });
        }
        return found.getFirst();
    }
}
