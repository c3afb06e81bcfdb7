package silkwire.ingest.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.event.ArticleRejected;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.ingest.source.Rejections;

/**
 * Reads {@code articles.rejected.v1} backwards, a stretch at a time. A source's rejections are in one partition, which it
 * shares with other sources; a call looks through so many records at most, and its cursor goes on where it stopped.
 */
final class KafkaRejections implements Rejections {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaRejections.class);
    private static final int STRETCH = 1_000;
    private static final int MOST_SCANNED = 50_000;
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String topic;
    private final Supplier<Consumer<String, byte[]>> consumers;

    KafkaRejections(String topic, Supplier<Consumer<String, byte[]>> consumers) {
        this.topic = topic;
        this.consumers = consumers;
    }

    @Override
    public Optional<Rejections.Page> page(String sourceId, int size, @Nullable Long cursor) {
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            int partitions = consumer.partitionsFor(topic, PATIENCE).size();
            if (partitions == 0) {
                return Optional.empty();
            }
            byte[] key = sourceId.getBytes(StandardCharsets.UTF_8);
            TopicPartition partition = new TopicPartition(topic, Utils.toPositive(Utils.murmur2(key)) % partitions);
            return Optional.of(page(consumer, partition, sourceId, size, cursor));
        } catch (KafkaException e) {
            LOG.warn("The rejections of {} cannot be read: {}", sourceId, e.toString());
            return Optional.empty();
        }
    }

    private Rejections.Page page(
            Consumer<String, byte[]> consumer,
            TopicPartition partition,
            String sourceId,
            int size,
            @Nullable Long cursor) {
        consumer.assign(Set.of(partition));
        long begin = only(consumer.beginningOffsets(Set.of(partition), PATIENCE));
        long last = only(consumer.endOffsets(Set.of(partition), PATIENCE));
        long end = cursor == null ? last : Math.min(cursor, last);
        long stop = Math.max(begin, end - MOST_SCANNED);
        List<ArticleRejected> found = new ArrayList<>();
        while (end > stop) {
            long from = Math.max(stop, end - STRETCH);
            for (ConsumerRecord<String, byte[]> message :
                    stretch(consumer, partition, from, end).reversed()) {
                if (sourceId.equals(message.key())) {
                    decoded(message).ifPresent(found::add);
                    if (found.size() == size) {
                        return new Rejections.Page(
                                found, message.offset() > begin ? Long.toString(message.offset()) : null);
                    }
                }
            }
            end = from;
        }
        return new Rejections.Page(found, stop > begin ? Long.toString(stop) : null);
    }

    private static List<ConsumerRecord<String, byte[]>> stretch(
            Consumer<String, byte[]> consumer, TopicPartition partition, long from, long end) {
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        consumer.seek(partition, from);
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.position(partition) < end) {
            if (System.nanoTime() - patience > 0) {
                throw new TimeoutException("No records within " + PATIENCE);
            }
            for (ConsumerRecord<String, byte[]> message : consumer.poll(WAIT)) {
                if (message.offset() < end) {
                    messages.add(message);
                }
            }
        }
        return messages;
    }

    private static Optional<ArticleRejected> decoded(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(EventJson.decode(message.value(), ArticleRejected.class));
        } catch (EventDecodingException e) {
            LOG.warn("Record {} of {} is no rejection: {}", message.offset(), message.topic(), e.getMessage());
            return Optional.empty();
        }
    }

    private static long only(Map<TopicPartition, Long> offsets) {
        return offsets.values().iterator().next();
    }
}
