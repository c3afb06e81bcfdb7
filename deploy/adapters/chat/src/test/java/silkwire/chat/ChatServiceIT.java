package silkwire.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
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
import silkwire.common.event.ArticleId;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Cause;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.event.Topic;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.enrich.EnrichApplication;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.enrich.tagging.Tags;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** The enrich service with this jar beside it, on a real broker, asking a server on loopback. */
@WithServers(kafka = true)
class ChatServiceIT {
    private static final String REFINED = ArticleId.ofItem("chat", "refined");
    private static final String REPLACED = ArticleId.ofItem("chat", "replaced");
    private static final String SILENT = ArticleId.ofItem("chat", "silent");
    private static final String WRONG = ArticleId.ofItem("chat", "wrong");
    private static final String DEAD = ArticleId.ofItem("chat", "dead");
    private static final String INLINE = ArticleId.ofItem("chat", "inline");

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String SPORT = "medtop:15000000";
    private static final String TEXT = "كازاخستان ترفض عرض العضوية في مجموعة البريكس.";
    private static final String SAYS_SPORT =
            "{\"topics\":[{\"code\":\"medtop:15000000\",\"confidence\":0.9,\"evidence\":[\"العضوية\"]}]}";

    @TempDir
    private Path folder;

    private final StubServer server = new StubServer(StubServer.saying(request -> SAYS_SPORT));
    private final TestServers servers;
    private final Topics topics;
    private KafkaProducer<String, byte[]> producer;

    ChatServiceIT(TestServers servers) {
        this.servers = servers;
        this.topics = new Topics(servers.prefix());
    }

    @BeforeEach
    void start() throws IOException {
        String secret = AccessKey.generate(new Random(7));
        KeyEntry key = new KeyEntry("test", AccessKey.hash(secret), Set.of(Scope.values()), null, List.of("*"));
        Files.writeString(folder.resolve("silkwire.yml"), new AccessFile(List.of(), List.of(key)).toYaml());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        producer.close();
        server.close();
    }

    @Test
    void anArticleIsPublishedAtOnceAndAgainWithWhatTheModelFound() {
        try (ConfigurableApplicationContext service = service("refine", server.url(), "30s")) {
            // when
            push(REFINED, TEXT, 1);

            // then
            List<ArticleEnriched> records = enriched(REFINED, 2);
            assertThat(service.isRunning()).isTrue();
            assertThat(records).extracting(ArticleEnriched::sequence).containsExactly(1L, 2L);
            assertThat(records).extracting(ArticleEnriched::cause).containsExactly(Cause.PUSH, Cause.REFINE);
            assertThat(records.getFirst().topics()).extracting(Topic::code).doesNotContain(SPORT);
            ArticleEnriched refined = records.getLast();
            assertThat(refined.topics()).extracting(Topic::code).containsExactly(SPORT);
            assertThat(refined.topics().getFirst().evidence())
                    .singleElement()
                    .satisfies(span -> assertThat(refined.body().substring(span.start(), span.end()))
                            .isEqualTo("العضوية"));
            assertThat(refined.enrichment().taggers()).containsEntry("topic", "chat 1/stub");
            assertThat(refined.story()).isEqualTo(records.getFirst().story());
            assertThat(refined.countries()).isEqualTo(records.getFirst().countries());
        }
    }

    @Test
    void whatTheModelFoundInATextThatWasReplacedMeanwhileIsDropped() {
        // given
        server.behave(server.lateWith("طشقند", SAYS_SPORT));
        try (ConfigurableApplicationContext service = service("refine", server.url(), "60s")) {
            push(REPLACED, TEXT + " طشقند.", 1);
            await("the question")
                    .atMost(PATIENCE)
                    .until(() -> server.requests().stream()
                            .anyMatch(request -> request.toString().contains("طشقند")));

            // when
            push(REPLACED, TEXT + " طشقند. تصحيح.", 2);
            enriched(REPLACED, 2);
            server.release();

            // then
            List<ArticleEnriched> records = enriched(REPLACED, 3);
            assertThat(service.isRunning()).isTrue();
            assertThat(records)
                    .extracting(record -> record.cause() + " " + record.revision())
                    .containsExactly("PUSH 1", "PUSH 2", "REFINE 2");
        }
    }

    @Test
    void inlineASilentADeadAndAWrongServerLeaveTheEmbeddedTags() {
        server.behave(server.silent());
        assertEmbedded(SILENT, server.url());
        server.behave(StubServer.saying(request -> "سياسة"));
        assertEmbedded(WRONG, server.url());
        assertEmbedded(DEAD, StubServer.nowhere());
    }

    @Test
    void inlineTheModelsTagsAreThoseTheArticleIsPublishedWith() {
        try (ConfigurableApplicationContext service = service("inline", server.url(), "60s")) {
            push(INLINE, TEXT, 1);

            assertThat(enriched(INLINE, 1).getFirst().topics())
                    .extracting(Topic::code)
                    .containsExactly(SPORT);
            assertThat(service.isRunning()).isTrue();
        }
    }

    private void assertEmbedded(String id, String url) {
        try (ConfigurableApplicationContext service = service("inline", url, "500ms")) {
            push(id, TEXT, 1);

            ArticleEnriched article = enriched(id, 1).getFirst();
            assertThat(service.isRunning()).isTrue();
            assertThat(article.cause()).isEqualTo(Cause.PUSH);
            Tags embedded = TaggingPipeline.embedded(() -> 0).tag(item(TEXT, 1));
            assertThat(article.topics()).isEqualTo(embedded.topics());
            assertThat(article.countries()).isNotEmpty().isEqualTo(embedded.countries());
        }
    }

    private ConfigurableApplicationContext service(String mode, String url, String timeout) {
        Stream<String> arguments = Stream.of(
                "server.port=0",
                "server.address=127.0.0.1",
                "spring.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                "silkwire.topics.prefix=" + servers.prefix(),
                "silkwire.access.file=" + folder.resolve("silkwire.yml"),
                "silkwire.enrich.streams.state-dir=" + folder.resolve("state"),
                "silkwire.enrich.chat.mode=" + mode,
                "silkwire.enrich.chat.url=" + url,
                "silkwire.enrich.chat.model=stub",
                "silkwire.enrich.chat.timeout=" + timeout,
                "silkwire.enrich.chat.allow-loopback=true");
        return SpringApplication.run(
                EnrichApplication.class,
                arguments.map(argument -> "--" + argument).toArray(String[]::new));
    }

    private void push(String id, String body, long version) {
        ArticleReceived received = new ArticleReceived(
                id, Operation.PUSH, new Source("test", null, null), Instant.now(), item(body, version));
        producer.send(new ProducerRecord<>(topics.received(), id, EventJson.encode(received)));
    }

    private static ReceivedItem item(String body, long version) {
        return EventJson.mapper()
                .readValue(EventJson.text(Map.of("title", "", "body", body, "version", version)), ReceivedItem.class);
    }

    /** Every committed record of the article, once there are so many. */
    private List<ArticleEnriched> enriched(String id, int atLeast) {
        List<ArticleEnriched> seen = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topics.enriched()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            await(atLeast + " records of " + id).atMost(PATIENCE).until(() -> {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(id)) {
                        seen.add(decoded(record.value()));
                    }
                }
                return seen.size() >= atLeast;
            });
        }
        return seen;
    }

    private static ArticleEnriched decoded(byte[] value) {
        try {
            return EventJson.decode(value, ArticleEnriched.class);
        } catch (EventDecodingException e) {
            throw new AssertionError(e);
        }
    }
}
