package silkwire.alert.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Up to where a group has read partitions: what it committed, and behind that what readers never see, the marks of transactions
 * and what was written in those that were aborted. A group does not commit these where they are the last, and how many there are
 * cannot be known but by looking. Behind a transaction that is open nothing is read.
 */
final class ReadOffsets {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int MOST_LOOKS = 20;

    private final TopicOffsets offsets;
    private final Supplier<Consumer<String, byte[]>> consumers;

    /** {@code consumers} see only what is committed, and are in no group. */
    ReadOffsets(TopicOffsets offsets, Supplier<Consumer<String, byte[]>> consumers) {
        this.offsets = offsets;
        this.consumers = consumers;
    }

    /** Whether the group has read all that stands before these ends. */
    boolean hasRead(String group, Map<TopicPartition, Long> ends) {
        return of(group, ends).entrySet().stream()
                .allMatch(read -> read.getValue() >= ends.getOrDefault(read.getKey(), 0L));
    }

    /** For each of these partitions where the first record stands that the group has not read; its end where there is none. */
    Map<TopicPartition, Long> of(String group, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> committed = offsets.committed(group);
        Map<TopicPartition, Long> read = new HashMap<>();
        ends.forEach((partition, end) -> read.put(partition, Math.min(committed.getOrDefault(partition, 0L), end)));
        List<TopicPartition> behind = new ArrayList<>(ends.keySet());
        behind.removeIf(partition -> read.getOrDefault(partition, 0L) >= ends.getOrDefault(partition, 0L));
        if (!behind.isEmpty()) {
            lookBehind(behind, ends, read);
        }
        return read;
    }

    private void lookBehind(
            List<TopicPartition> behind, Map<TopicPartition, Long> ends, Map<TopicPartition, Long> read) {
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            consumer.assign(behind);
            behind.forEach(partition -> consumer.seek(partition, read.getOrDefault(partition, 0L)));
            Map<TopicPartition, Long> visible = consumer.endOffsets(behind);
            Set<TopicPartition> open = new HashSet<>(behind);
            for (int looks = 0; looks < MOST_LOOKS && !open.isEmpty(); looks++) {
                for (ConsumerRecord<String, byte[]> found : consumer.poll(LOOK)) {
                    TopicPartition partition = new TopicPartition(found.topic(), found.partition());
                    if (open.remove(partition)) {
                        read.put(partition, Math.min(found.offset(), ends.getOrDefault(partition, 0L)));
                        consumer.pause(List.of(partition));
                    }
                }
                for (TopicPartition partition : List.copyOf(open)) {
                    long end = ends.getOrDefault(partition, 0L);
                    long passed = Math.min(consumer.position(partition), end);
                    read.put(partition, passed);
                    if (passed >= Math.min(end, visible.getOrDefault(partition, 0L))) {
                        open.remove(partition);
                    }
                }
            }
        }
    }
}
