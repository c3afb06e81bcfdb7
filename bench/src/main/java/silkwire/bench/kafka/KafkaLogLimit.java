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
import silkwire.bench.measurement.Ticker;

/** Writes to a topic of its own, of four partitions, with the settings of the ingest-service; the topic is removed after. */
public final class KafkaLogLimit implements LogLimit {
    private static final int PARTITIONS = 4;

    private final String bootstrapServers;
    private final String topic;
    private final Ticker ticker;

    /** On the broker at this address, in a topic that carries {@code tag}. */
    public KafkaLogLimit(String bootstrapServers, String tag, Ticker ticker) {
        this.bootstrapServers = bootstrapServers;
        this.topic = "bench." + tag;
        this.ticker = ticker;
    }

    @Override
    public double secondsFor(List<GeneratedArticle> articles) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
            try {
                return write(articles);
            } finally {
                admin.deleteTopics(List.of(topic)).all().get();
            }
        } catch (ExecutionException e) {
            throw new BenchException("Kafka does not take the articles: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    private double write(List<GeneratedArticle> articles) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(topic);
            long begun = ticker.nanos();
            List<Future<RecordMetadata>> sent = articles.stream()
                    .map(article -> producer.send(new ProducerRecord<>(
                            topic, article.id(), article.json().getBytes(StandardCharsets.UTF_8))))
                    .toList();
            producer.flush();
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
            return (ticker.nanos() - begun) / 1e9;
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
