package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.common.event.StoryRole;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** Two instances share the work, one is killed in the middle of it: every story is told to every rule, and once. */
@WithServers
class FailoverIT {
    private static final int HTTP_OK = 200;
    private static final int STORIES = 1000;
    private static final int ARTICLES_OF_A_STORY = 3;
    private static final List<String> WORDS = List.of("Астана", "أستانا", "Tashkent", "塔什干", "Бишкек");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void aKilledInstanceNeitherRepeatsNorLosesAStory(TestServers servers, @TempDir Path folder) throws Exception {
        // given
        Topics topics = new Topics(servers.prefix());
        try (RunningAlert one =
                RunningAlert.start(folder, servers, List.of(), AlertApplication.class, WordAlerts.class)) {
            Map<String, String> rules = makeRules(one);
            Process other = startOther(folder, servers);
            try (KafkaConsumer<String, byte[]> told = consumer(servers);
                    KafkaProducer<String, byte[]> producer = producer(servers)) {
                told.subscribe(List.of(topics.notifications()));
                Received received = new Received();
                push(producer, topics, 0, STORIES / 2);
                await("a part is told").atMost(PATIENCE).until(() -> received.read(told) > STORIES / 4);

                // when
                push(producer, topics, STORIES / 2, STORIES);
                other.destroyForcibly().waitFor();

                // then
                await("all is told").atMost(PATIENCE).until(() -> received.read(told) >= STORIES);
                await("nothing more comes")
                        .during(Duration.ofSeconds(5))
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> received.read(told) == STORIES);
                assertThat(received.stories()).isEqualTo(expected(rules));
            } finally {
                other.destroyForcibly();
            }
        }
    }

    private static Map<String, String> makeRules(RunningAlert alert) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(alert.get("/actuator/health/readiness").statusCode())
                                .isEqualTo(200));
        Map<String, String> rules = new HashMap<>();
        for (String word : WORDS) {
            String rule =
                    "{'name':'" + word + "','query':'" + word + "','notify':{'budgetPerDay':100000,'on':['copies:2']}}";
            rules.put(
                    word,
                    json(alert.call("POST", "/v1/rules", rule, null)).get("id").asString());
        }
        return rules;
    }

    /** Every story is about one word, by turns. */
    private static Map<String, Set<String>> expected(Map<String, String> rules) {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (int story = 0; story < STORIES; story++) {
            expected.computeIfAbsent(rules.get(word(story)), rule -> new TreeSet<>())
                    .add("sty_" + story);
        }
        return expected;
    }

    private static String word(int story) {
        return WORDS.get(story % WORDS.size());
    }

    private static void push(KafkaProducer<String, byte[]> producer, Topics topics, int from, int to) {
        for (int story = from; story < to; story++) {
            for (int part = 0; part < ARTICLES_OF_A_STORY; part++) {
                String id = "art_" + story + "_" + part;
                Articles article = Articles.article(id, "sty_" + story, word(story) + " " + story, Instant.now())
                        .as(part == 0 ? StoryRole.FIRST : StoryRole.COPY);
                producer.send(new ProducerRecord<>(topics.enriched(), id, EventJson.encode(article.enriched())));
            }
        }
        producer.flush();
    }

    private static Process startOther(Path folder, TestServers servers) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                WordAlerts.class.getName()));
        int port = freePort();
        command.addAll(RunningAlert.arguments(folder, servers, "other", port));
        Process other = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("other.log").toFile())
                .start();
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try (HttpClient client = HttpClient.newHttpClient()) {
            await("the other instance runs")
                    .atMost(PATIENCE)
                    .ignoreExceptionsMatching(IOException.class::isInstance)
                    .until(() ->
                            client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                                            .statusCode()
                                    == HTTP_OK);
        }
        return other;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The stories that were told, by rule. */
    private static final class Received {
        private final Map<String, Set<String>> byRule = new TreeMap<>();
        private int stories;

        /** Reads on; answers how many were told, repeats included. */
        int read(KafkaConsumer<String, byte[]> consumer) throws EventDecodingException {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                Notification notification = EventJson.decode(record.value(), Notification.class);
                if (notification.kind() == NotificationKind.STORY) {
                    stories++;
                    byRule.computeIfAbsent(notification.rule().id(), rule -> new TreeSet<>())
                            .add(notification.stories().getFirst().storyId());
                }
            }
            return stories;
        }

        Map<String, Set<String>> stories() {
            return byRule;
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(TestServers servers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers.bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        servers.prefix() + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static KafkaProducer<String, byte[]> producer(TestServers servers) {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
