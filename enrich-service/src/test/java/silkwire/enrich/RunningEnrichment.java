package silkwire.enrich;

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
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import silkwire.common.access.AccessFile;
import silkwire.common.access.AccessKey;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.Scope;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.servers.junit.TestServers;

/** Instances of the service on a real broker, and the topics they work on. */
final class RunningEnrichment implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(2);
    static final String KEY = AccessKey.generate(new Random(7));

    private final TestServers servers;
    private final Path folder;
    private final Topics topics;
    private final KafkaProducer<String, byte[]> producer;
    private final List<ConfigurableApplicationContext> services = new ArrayList<>();

    RunningEnrichment(TestServers servers, Path folder) throws IOException {
        this.servers = servers;
        this.folder = folder;
        this.topics = new Topics(servers.prefix());
        KeyEntry key = new KeyEntry("test", AccessKey.hash(KEY), Set.of(Scope.values()), null, List.of("*"));
        Files.writeString(folder.resolve("silkwire.yml"), new AccessFile(List.of(), List.of(key)).toYaml());
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @Override
    public void close() {
        producer.close();
        services.forEach(ConfigurableApplicationContext::close);
    }

    Topics topics() {
        return topics;
    }

    void send(String topic, String key, byte[] value) {
        producer.send(new ProducerRecord<>(topic, key, value));
    }

    /** Starts an instance that keeps its state in the folder of this name. */
    ConfigurableApplicationContext start(String state) {
        ConfigurableApplicationContext service = SpringApplication.run(
                EnrichApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                "--silkwire.topics.prefix=" + servers.prefix(),
                "--silkwire.access.file=" + folder.resolve("silkwire.yml"),
                "--silkwire.enrich.streams.state-dir=" + folder.resolve(state));
        services.add(service);
        return service;
    }

    void push(String id, String body, Long version) {
        ReceivedItem item = new ReceivedItem(
                id, null, "", body, List.of(), null, List.of(), null, null, null, null, version, false, null, null,
                null, false, List.of());
        ArticleReceived received =
                new ArticleReceived(id, Operation.PUSH, new Source("test", null, null), Instant.now(), item);
        send(topics.received(), id, EventJson.encode(received));
    }

    static <T> List<T> decode(List<ConsumerRecord<String, byte[]>> records, Class<T> type) {
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

    List<ConsumerRecord<String, byte[]>> read(String topic, int atLeast) {
        return read(topic, key -> true, atLeast);
    }

    /** Reads the topic from its beginning until it has seen enough committed records with a wanted key. */
    List<ConsumerRecord<String, byte[]>> read(String topic, Predicate<String> isWanted, int atLeast) {
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
