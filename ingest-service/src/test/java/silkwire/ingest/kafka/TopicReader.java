package silkwire.ingest.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleRejected;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;

/** Reads topics from their beginning to the end they have when it is asked. */
public final class TopicReader {
    private final String bootstrapServers;
    private final Topics topics;

    public TopicReader(String bootstrapServers, String prefix) {
        this.bootstrapServers = bootstrapServers;
        this.topics = new Topics(prefix);
    }

    public List<ArticleReceived> received() {
        return receivedRecords().stream()
                .map(message -> decode(message.value(), ArticleReceived.class))
                .toList();
    }

    public List<ConsumerRecord<String, byte[]>> receivedRecords() {
        return read(topics.received());
    }

    public List<ArticleRejected> rejected() {
        return read(topics.rejected()).stream()
                .map(message -> decode(message.value(), ArticleRejected.class))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static <T> T decode(byte[] value, Class<T> type) {
        try {
            return EventJson.decode(value, type);
        } catch (EventDecodingException e) {
            throw new AssertionError(e);
        }
    }
}
