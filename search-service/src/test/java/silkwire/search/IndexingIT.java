package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.search.ArticleFixture.article;
import static silkwire.search.ArticleFixture.id;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.kafka.Topics;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexingIT {
    private TestServers servers;
    private RunningSearch search;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        this.servers = servers;
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());
    }

    @AfterAll
    void stop() {
        search.close();
    }

    @Test
    void letsTheHighestSequenceStandInWhicheverOrderTheyCome() {
        // given
        long late = search.counted("articles", "late");
        long repeats = search.counted("articles", "repeat");

        // when
        search.push(
                article("order").in("ru", "третья", "т").sequence(3).with("outlet", "order.example"),
                article("order").in("ru", "первая", "т").sequence(1).with("outlet", "order.example"),
                article("order").in("ru", "третья", "т").sequence(3).with("outlet", "order.example"),
                article("order").in("ru", "вторая", "т").sequence(2).with("outlet", "order.example"));

        // then
        await().atMost(RunningSearch.PATIENCE)
                .untilAsserted(() -> assertThat(List.of(
                                search.counted("articles", "late") - late,
                                search.counted("articles", "repeat") - repeats))
                        .containsExactly(2L, 1L));
        search.awaitIds(List.of(id("order")), "q", "третья", "outlet", "order.example");
        assertThat(search.search("outlet", "order.example").at("/items/0/title").asString())
                .isEqualTo("третья");
    }

    @Test
    void findsARefinedArticleByTheTagsThatWereAddedAndTimesItOnce() {
        // given
        ArticleFixture pushed =
                article("refined").in("ar", "قرار", "كازاخستان ترفض العضوية").with("outlet", "refined.example");
        search.push(pushed.topics("medtop:11000000", "politics"));
        search.awaitIds(List.of(id("refined")), "topic", "politics", "outlet", "refined.example");
        long pushes = search.indexedFor("push");
        long refined = search.indexedFor("refine");
        long timed = search.timed();

        // when
        search.push(pushed.sequence(2).with("cause", "refine").topics("medtop:15000000", "sport"));

        // then
        search.awaitIds(List.of(id("refined")), "topic", "sport", "outlet", "refined.example");
        search.awaitIds(List.of(), "topic", "politics", "outlet", "refined.example");
        JsonNode found = search.search("outlet", "refined.example").at("/items/0");
        assertThat(found.path("cause").asString()).isEqualTo("refine");
        assertThat(found.path("sequence").asInt()).isEqualTo(2);
        assertThat(List.of(search.indexedFor("push"), search.indexedFor("refine"), search.timed()))
                .containsExactly(pushes, refined + 1, timed);
    }

    @Test
    void findsAWithdrawnArticleOnlyWhenAskedForIt() {
        // given
        search.push(article("gone").in("en", "Gone", "text").with("outlet", "gone.example"));
        search.awaitIds(List.of(id("gone")), "outlet", "gone.example");

        // when
        search.push(article("gone")
                .in("en", "Gone", "text")
                .with("outlet", "gone.example")
                .sequence(2)
                .withdrawn());

        // then
        search.awaitIds(List.of(), "outlet", "gone.example");
        assertThat(search.ids("q", "status:withdrawn", "outlet", "gone.example"))
                .containsExactly(id("gone"));
        assertThat(search.get("/v1/articles/" + id("gone")).statusCode()).isEqualTo(200);
    }

    @Test
    void setsPoisonAsideAndIndexesItsNeighbours() {
        // given
        byte[] poison = "{\"id\": كسر".getBytes(StandardCharsets.UTF_8);
        byte[] unmappable = article("unmappable")
                .in("en", "Too long", "text")
                .with("outlet", "x".repeat(40_000))
                .bytes();

        // when
        search.push(article("before").in("en", "Before", "text").with("outlet", "poison.example"));
        search.send(search.topics().enriched(), "poison", poison);
        search.send(search.topics().enriched(), id("unmappable"), unmappable);
        search.push(article("after").in("en", "After", "text").with("outlet", "poison.example"));

        // then
        search.awaitIds(List.of(id("before"), id("after")), "outlet", "poison.example");
        List<ConsumerRecord<byte[], byte[]>> dead = deadLetters(2);
        assertThat(dead).extracting(ConsumerRecord::value).containsExactlyInAnyOrder(poison, unmappable);
        assertThat(dead).extracting(letter -> header(letter, "dlt_stage")).containsExactlyInAnyOrder("decode", "index");
        assertThat(dead)
                .filteredOn(letter -> "index".equals(header(letter, "dlt_stage")))
                .extracting(letter -> header(letter, "dlt_reason"))
                .singleElement()
                .asString()
                .contains("immense");
        assertThat(search.counted("articles", "dead")).isEqualTo(2);
    }

    @Test
    void tellsWhatHappenedToAnArticle() {
        // given
        search.push(article("timeline").in("en", "Timeline", "text").with("outlet", "timeline.example"));
        outcome("timeline", "enriched", "2026-11-20T10:01:00Z", "2026-11-20T10:01:00.500Z");
        outcome("timeline", "unchanged", "2026-11-20T11:01:00Z", "2026-11-20T11:01:00.500Z");
        search.awaitIds(List.of(id("timeline")), "outlet", "timeline.example");

        // when
        await().atMost(RunningSearch.PATIENCE)
                .untilAsserted(
                        () -> assertThat(timeline("timeline").get("stages")).hasSize(6));

        // then
        List<String> stages = new ArrayList<>();
        timeline("timeline")
                .get("stages")
                .forEach(entry -> stages.add(entry.get("stage").asString()
                        + (entry.has("fate") ? ":" + entry.get("fate").asString() : "")));
        assertThat(stages)
                .containsExactly(
                        "received", "decided:enriched", "enriched", "received", "decided:unchanged", "indexed");
        assertThat(search.get("/v1/articles/" + id("nobody") + "/timeline").statusCode())
                .isEqualTo(404);
    }

    private JsonNode timeline(String item) {
        return RunningSearch.json(search.get("/v1/articles/" + id(item) + "/timeline"));
    }

    private void outcome(String item, String outcome, String receivedAt, String decidedAt) {
        String json = """
                {"id":"%s","outcome":"%s","sourceId":"anbaa","sequence":1,"revision":1,
                 "receivedAt":"%s","decidedAt":"%s"}""".formatted(id(item), outcome, receivedAt, decidedAt);
        search.send(search.topics().outcomes(), id(item), json.getBytes(StandardCharsets.UTF_8));
    }

    private List<ConsumerRecord<byte[], byte[]>> deadLetters(int count) {
        String topic = Topics.deadLettersOf(search.topics().enriched());
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                servers.bootstrapServers(),
                "group.id",
                servers.prefix() + "dead",
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(RunningSearch.PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(found::add);
                return found.size() >= count;
            });
        }
        return found;
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return CloudEventHeaders.text(letter.headers(), name);
    }
}
