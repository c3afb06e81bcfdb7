package silkwire.bench.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import silkwire.bench.article.GeneratedArticle;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.LogLimit;

/** Writes to a topic of its own, of four partitions, with the settings of the ingest-service; the topic is removed after. */
public final class KafkaLogLimit implements LogLimit {
    private static final int PARTITIONS = 4;

    private final String bootstrapServers;
    private final String topic;

    /** On the broker at this address, in a topic that carries {@code tag}. */
    public KafkaLogLimit(String bootstrapServers, String tag) {
        this.bootstrapServers = bootstrapServers;
        this.topic = "bench." + tag;
    }

    @Override
    public Writing prepare(List<GeneratedArticle> articles) {
        Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        done(admin.createTopics(List.of(new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())))
                .all());
        KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        producer.partitionsFor(topic);
        List<ProducerRecord<String, byte[]>> records = articles.stream()
                .map(article ->
                        new ProducerRecord<>(topic, article.id(), article.json().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new TopicWriting(admin, producer, records);
    }

    private final class TopicWriting implements Writing {
        private final Admin admin;
        private final KafkaProducer<String, byte[]> producer;
        private final List<ProducerRecord<String, byte[]>> records;

        TopicWriting(
                Admin admin, KafkaProducer<String, byte[]> producer, List<ProducerRecord<String, byte[]>> records) {
            this.admin = admin;
            this.producer = producer;
            this.records = records;
        }

        @Override
        public void write() {
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            producer.flush();
            sent.forEach(KafkaLogLimit::done);
        }

        @Override
        public void close() {
            producer.close();
            try (admin) {
                done(admin.deleteTopics(List.of(topic)).all());
            }
        }
    }

    private static void done(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new BenchException("Kafka does not take the articles: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "compression.type",
                "lz4",
                "batch.size",
                128 * 1024,
                "buffer.memory",
                32 * 1024 * 1024L,
                "linger.ms",
                5);
    }
}
