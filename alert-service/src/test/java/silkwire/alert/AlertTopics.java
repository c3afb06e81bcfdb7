package silkwire.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import silkwire.alert.notification.Notification;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.servers.junit.TestServers;
import tools.jackson.databind.JsonNode;

/** Writes to and reads from the topics of one test class. */
final class AlertTopics implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Topics topics;
    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    AlertTopics(TestServers servers) {
        this.topics = new Topics(servers.prefix());
        this.bootstrapServers = servers.bootstrapServers();
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    Topics names() {
        return topics;
    }

    void tell(Notification notification) {
        write(topics.notifications(), notification.rule().id(), EventJson.encode(notification));
    }

    void write(String topic, String key, byte[] value) {
        producer.send(new ProducerRecord<>(topic, key, value));
        producer.flush();
    }

    /** Writes as of a time. */
    void write(String topic, String key, byte[] value, Instant at) {
        producer.send(new ProducerRecord<>(topic, null, at.toEpochMilli(), key, value));
        producer.flush();
    }

    /** Everything that stands in the topic. */
    List<JsonNode> all(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<JsonNode> all = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(LOOK).forEach(read -> all.add(EventJson.mapper().readTree(read.value())));
            }
            return all;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
