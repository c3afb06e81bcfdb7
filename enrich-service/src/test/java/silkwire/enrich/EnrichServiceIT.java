package silkwire.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import silkwire.common.access.AccessFile;
import silkwire.common.access.AccessKey;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.Scope;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Operation;
import silkwire.common.event.OutcomeType;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.kafka.Topics;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** The service on a real broker. */
@WithServers(kafka = true)
class EnrichServiceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEY = AccessKey.generate(new Random(7));

    @TempDir
    private Path folder;

    private final TestServers servers;
    private final Topics topics;
    private ConfigurableApplicationContext service;
    private KafkaProducer<String, byte[]> producer;

    EnrichServiceIT(TestServers servers) {
        this.servers = servers;
        this.topics = new Topics(servers.prefix());
    }

    @BeforeEach
    void start() throws IOException {
        KeyEntry key = new KeyEntry("test", AccessKey.hash(KEY), Set.of(Scope.values()), null, List.of("*"));
        Files.writeString(folder.resolve("silkwire.yml"), new AccessFile(List.of(), List.of(key)).toYaml());
        service = startService("state");
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        producer.close();
        service.close();
    }

    @Test
    void poisonIsSetAsideAndTheNextArticleComesThrough() {
        // given
        byte[] poison = "{\"id\":\"art_p\",\"operation\":".getBytes(StandardCharsets.UTF_8);

        // when
        producer.send(new ProducerRecord<>(topics.received(), "art_0000000000000000000000000p", poison));
        push("art_0000000000000000000000000p", "كازاخستان ترفض العضوية في البريكس", null);

        // then
        List<ConsumerRecord<String, byte[]>> letters = read(Topics.deadLettersOf(topics.received()), 1);
        assertThat(letters.getFirst().value()).isEqualTo(poison);
        assertThat(CloudEventHeaders.text(letters.getFirst().headers(), "dlt_stage"))
                .isEqualTo("decode");
        assertThat(CloudEventHeaders.text(letters.getFirst().headers(), "dlt_reason"))
                .contains("ArticleReceived");
        assertThat(articles("art_0000000000000000000000000p", 1))
                .extracting(ArticleEnriched::sequence)
                .containsExactly(1L);
    }

    @Test
    void theLedgerIsRestoredFromKafkaWhenTheDiskIsLost() {
        // given
        push("art_0000000000000000000000000r", "Қазақстан Үкіметі жаңа келісімге қол қойды", 2L);
        assertThat(articles("art_0000000000000000000000000r", 1)).hasSize(1);
        service.close();

        // when
        service = startService("another-disk");
        push("art_0000000000000000000000000r", "Қазақстан Үкіметі ескі мәтін", 1L);
        push("art_0000000000000000000000000r", "Қазақстан Үкіметі түзетілген мәтін", 3L);

        // then
        assertThat(articles("art_0000000000000000000000000r", 2))
                .extracting(ArticleEnriched::sequence)
                .containsExactly(1L, 2L);
        assertThat(outcomes("art_0000000000000000000000000r", 3))
                .extracting(ArticleOutcome::outcome)
                .containsExactly(OutcomeType.ENRICHED, OutcomeType.SUPERSEDED, OutcomeType.ENRICHED);
    }

    @Test
    void twoInstancesGiveCopiesOfOneTextOneStory() {
        try (ConfigurableApplicationContext second = startService("second")) {
            for (int i = 0; i < 40; i++) {
                push("art_0c" + String.format("%024d", i), "哈萨克斯坦与乌兹别克斯坦就水资源达成协议。", null);
            }

            List<String> stories = new ArrayList<>();
            for (ArticleEnriched article : decode(readCopies(40), ArticleEnriched.class)) {
                stories.add(article.story().id());
            }
            assertThat(second.isRunning()).isTrue();
            assertThat(stories).hasSize(40).containsOnly(stories.getFirst());
        }
    }

    @Test
    void healthAndTaggersAreAnsweredAndAKeyIsAskedFor() throws IOException, InterruptedException {
        await("readiness")
                .atMost(PATIENCE)
                .until(() -> get("/actuator/health/readiness", false).statusCode() == 200);

        assertThat(get("/v1/taggers", false).statusCode()).isEqualTo(401);
        assertThat(get("/v1/taggers", true).body()).contains("language", "country");
    }

    @Test
    void oneArticleIsEnrichedSynchronouslyAndWithoutAStory() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post("application/json", "{\"title\":\"Қазақстан мен Өзбекстан\",\"body\":\"Астана\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"code\":\"KZ\"", "\"code\":\"UZ\"").doesNotContain("\"story\":{");
        assertThat(post("text/plain", "كازاخستان ترفض عرض العضوية").body()).contains("\"code\":\"KZ\"", "\"ar\"");
    }

    @Test
    void anArticleThatCannotBeReadIsAProblemThatNamesTheField() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("application/json", "{\"title\":17}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"pointer\":\"/title\"", "17");
        assertThat(post("application/xml", "<a/>").statusCode()).isEqualTo(415);
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/enrich"))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> get(String path, boolean withKey) throws IOException, InterruptedException {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (withKey) {
            request.header("Authorization", "Bearer " + KEY);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private ConfigurableApplicationContext startService(String state) {
        return SpringApplication.run(
                EnrichApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                "--silkwire.topics.prefix=" + servers.prefix(),
                "--silkwire.access.file=" + folder.resolve("silkwire.yml"),
                "--silkwire.enrich.streams.state-dir=" + folder.resolve(state));
    }

    private void push(String id, String body, Long version) {
        ReceivedItem item = new ReceivedItem(
                id, null, "", body, List.of(), null, List.of(), null, null, null, null, version, false, null, null,
                null, false, List.of());
        ArticleReceived received =
                new ArticleReceived(id, Operation.PUSH, new Source("test", null, null), Instant.now(), item);
        producer.send(new ProducerRecord<>(topics.received(), id, EventJson.encode(received)));
    }

    private List<ArticleEnriched> articles(String id, int atLeast) {
        return decode(read(topics.enriched(), id::equals, atLeast), ArticleEnriched.class);
    }

    private List<ArticleOutcome> outcomes(String id, int atLeast) {
        return decode(read(topics.outcomes(), id::equals, atLeast), ArticleOutcome.class);
    }

    private static <T> List<T> decode(List<ConsumerRecord<String, byte[]>> records, Class<T> type) {
        return records.stream()
                .map(record -> {
                    try {
                        return EventJson.decode(record.value(), type);
                    } catch (EventDecodingException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> read(String topic, int atLeast) {
        return read(topic, key -> true, atLeast);
    }

    private List<ConsumerRecord<String, byte[]>> readCopies(int atLeast) {
        return read(topics.enriched(), key -> key.startsWith("art_0c"), atLeast);
    }

    /** Reads the topic from its beginning until it has seen enough committed records with a wanted key. */
    private List<ConsumerRecord<String, byte[]>> read(String topic, Predicate<String> isWanted, int atLeast) {
        List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers.bootstrapServers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            await(atLeast + " records of " + topic).atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (isWanted.test(record.key())) {
                        seen.add(record);
                    }
                });
                return seen.size() >= atLeast;
            });
        }
        return seen;
    }
}
