package silkwire.ingest.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions of {@code ingest.feeds.v1} that Kafka gave this instance: whose feeds it polls. Nothing is read here; a
 * partition is usable once the table has read what was in it when it was given.
 */
final class FeedShare implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(500);

    private final String topic;
    private final FeedTable table;
    private final Map<Integer, Long> given = new ConcurrentHashMap<>();
    private final ReaderThread member;

    FeedShare(String topic, FeedTable table, Supplier<Consumer<String, byte[]>> consumers) {
        this.topic = topic;
        this.table = table;
        this.member = new ReaderThread("feed-share", consumers, this::join, consumer -> consumer.poll(WAIT));
    }

    void start() {
        member.start();
    }

    boolean isOwn(String feedId) {
        int partition = table.partitionOf(feedId);
        Long end = given.get(partition);
        return end != null && table.hasRead(partition, end);
    }

    private void join(Consumer<String, byte[]> consumer) {
        given.clear();
        consumer.subscribe(List.of(topic), new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                consumer.pause(partitions);
                consumer.endOffsets(partitions).forEach((at, end) -> given.put(at.partition(), end));
            }

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                partitions.forEach(at -> given.remove(at.partition()));
            }
        });
    }

    @Override
    public void close() {
        member.close();
        given.clear();
    }
}
