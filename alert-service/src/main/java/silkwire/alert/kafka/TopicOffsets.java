package silkwire.alert.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * Where topics end and how far groups are, by partition, asked from the broker. Ends are those of everything that was written,
 * also by transactions that are still open.
 */
final class TopicOffsets {
    private final Admin admin;
    private final Duration patience;

    TopicOffsets(Admin admin, Duration patience) {
        this.admin = admin;
        this.patience = patience;
    }

    /** The offset behind the last record of each partition. */
    Map<Integer, Long> ends(String topic) {
        return offsets(topic, OffsetSpec.latest());
    }

    /** The offset of the first record at this time or later; the end where there is none. */
    Map<Integer, Long> since(String topic, Instant time) {
        Map<Integer, Long> ends = ends(topic);
        Map<Integer, Long> since = new HashMap<>(offsets(topic, OffsetSpec.forTimestamp(time.toEpochMilli())));
        since.replaceAll((partition, offset) -> offset < 0 ? ends.getOrDefault(partition, 0L) : offset);
        return since;
    }

    /** The same under the names of the partitions. */
    Map<TopicPartition, Long> endsOf(String topic) {
        return named(topic, ends(topic));
    }

    /** These offsets under the names of the topic's partitions. */
    static Map<TopicPartition, Long> named(String topic, Map<Integer, Long> offsets) {
        Map<TopicPartition, Long> named = new HashMap<>();
        offsets.forEach((partition, offset) -> named.put(new TopicPartition(topic, partition), offset));
        return named;
    }

    /** Up to where the group has committed that it read; partitions it never committed are left out. */
    Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, @Nullable OffsetAndMetadata> all =
                new HashMap<>(of(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()));
        Map<TopicPartition, Long> committed = new HashMap<>();
        all.forEach((partition, offset) -> {
            if (offset != null) {
                committed.put(partition, offset.offset());
            }
        });
        return committed;
    }

    private Map<Integer, Long> offsets(String topic, OffsetSpec which) {
        TopicDescription described =
                of(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic);
        if (described == null) {
            throw new KafkaException("The broker does not say what partitions " + topic + " has");
        }
        Map<TopicPartition, OffsetSpec> asked = described.partitions().stream()
                .collect(Collectors.toMap(each -> new TopicPartition(topic, each.partition()), each -> which));
        Map<TopicPartition, ListOffsetsResultInfo> told =
                of(admin.listOffsets(asked).all());
        return told.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().partition(),
                        each -> each.getValue().offset()));
    }

    private <T> T of(KafkaFuture<T> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The broker did not answer", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
