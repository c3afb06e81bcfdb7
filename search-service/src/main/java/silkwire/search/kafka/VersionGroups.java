package silkwire.search.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.kafka.Topics;
import silkwire.search.reindex.IndexVersion;
import silkwire.search.reindex.PartitionPlace;

/** The consumer groups of versions: what they are called, how far they are, and how they are forgotten. */
final class VersionGroups {
    private static final Logger LOG = LoggerFactory.getLogger(VersionGroups.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Admin admin;
    private final Topics topics;

    VersionGroups(Admin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
    }

    String articles(IndexVersion version) {
        return topics.prefix() + "search-articles-v" + version.text();
    }

    String outcomes(IndexVersion version) {
        return topics.prefix() + "search-outcomes-v" + version.text();
    }

    /** How far both groups are; empty where the broker does not tell. */
    List<PartitionPlace> places(IndexVersion version) {
        try {
            List<PartitionPlace> places = new ArrayList<>();
            places.addAll(places(topics.enriched(), articles(version)));
            places.addAll(places(topics.outcomes(), outcomes(version)));
            return places;
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("Nobody knows how far version {} is read: {}", version, e.toString());
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private List<PartitionPlace> places(String topic, String group)
            throws ExecutionException, TimeoutException, InterruptedException {
        List<TopicPartition> partitions =
                of(admin.describeTopics(List.of(topic)).topicNameValues().get(topic)).partitions().stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
        Map<TopicPartition, Long> beginnings = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, @Nullable OffsetAndMetadata> committed =
                new HashMap<>(of(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()));
        return partitions.stream()
                .map(partition -> {
                    long beginning = beginnings.getOrDefault(partition, 0L);
                    OffsetAndMetadata read = committed.get(partition);
                    return new PartitionPlace(
                            topic,
                            partition.partition(),
                            beginning,
                            ends.getOrDefault(partition, beginning),
                            read == null ? beginning : Math.max(beginning, read.offset()));
                })
                .toList();
    }

    /** As a reader of committed records sees them. */
    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, ListOffsetsResultInfo> told =
                of(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all());
        return told.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static <T> T of(@Nullable KafkaFuture<T> answer)
            throws ExecutionException, TimeoutException, InterruptedException {
        if (answer == null) {
            throw new TimeoutException("The broker answered nothing");
        }
        return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether both groups are gone. */
    boolean forget(IndexVersion version) {
        boolean isDone = forget(articles(version));
        return forget(outcomes(version)) && isDone;
    }

    private boolean forget(String group) {
        try {
            of(admin.deleteConsumerGroups(List.of(group)).all());
            LOG.info("The consumer group {} is forgotten", group);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return true;
            }
            LOG.info("The consumer group {} cannot be forgotten yet: {}", group, String.valueOf(e.getCause()));
            return false;
        } catch (TimeoutException e) {
            LOG.info("The consumer group {} cannot be forgotten yet: {}", group, e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
