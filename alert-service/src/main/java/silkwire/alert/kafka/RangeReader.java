package silkwire.alert.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads the committed records of a topic between offsets, without a group. */
final class RangeReader {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int MOST_EMPTY_LOOKS = 20;

    private final Supplier<Consumer<String, byte[]>> consumers;

    RangeReader(Supplier<Consumer<String, byte[]>> consumers) {
        this.consumers = consumers;
    }

    /** Gives every record from the first offsets (absent: 0) until before the second ones to {@code taker}. */
    void read(
            String topic,
            Map<Integer, Long> from,
            Map<Integer, Long> before,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker) {
        List<TopicPartition> open = nonEmpty(topic, from, before);
        if (open.isEmpty()) {
            return;
        }
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            consumer.assign(open);
            open.forEach(partition -> consumer.seek(partition, from.getOrDefault(partition.partition(), 0L)));
            int emptyLooks = 0;
            while (!isDone(consumer, open, before)) {
                ConsumerRecords<String, byte[]> found = consumer.poll(LOOK);
                for (ConsumerRecord<String, byte[]> read : found) {
                    if (read.offset() < before.getOrDefault(read.partition(), 0L)) {
                        taker.accept(read);
                    }
                }
                emptyLooks = found.isEmpty() ? emptyLooks + 1 : 0;
                if (emptyLooks > MOST_EMPTY_LOOKS) {
                    throw new KafkaException(topic + " cannot be read up to " + before + " now");
                }
            }
        }
    }

    private static List<TopicPartition> nonEmpty(String topic, Map<Integer, Long> from, Map<Integer, Long> before) {
        return before.entrySet().stream()
                .filter(end -> from.getOrDefault(end.getKey(), 0L) < end.getValue())
                .map(end -> new TopicPartition(topic, end.getKey()))
                .toList();
    }

    private static boolean isDone(
            Consumer<String, byte[]> consumer, List<TopicPartition> open, Map<Integer, Long> before) {
        return open.stream()
                .allMatch(partition -> consumer.position(partition) >= before.getOrDefault(partition.partition(), 0L));
    }
}
