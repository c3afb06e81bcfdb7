package silkwire.ingest.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.ingest.feed.FeedState;
import silkwire.ingest.source.PushState;
import silkwire.ingest.websub.Subscription;

/** What {@code ingest.feeds.v1} says of every feed, its subscription and of pushes, read from its beginning and then as it is written. */
final class FeedTable implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedTable.class);
    private static final Duration WAIT = Duration.ofMillis(250);

    private final String topic;
    private final Map<String, FeedState> states = new ConcurrentHashMap<>();
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final Map<String, PushState> pushes = new ConcurrentHashMap<>();
    private final Map<Integer, Long> positions = new ConcurrentHashMap<>();
    private final ReaderThread reader;
    private volatile int partitions;

    FeedTable(String topic, Supplier<Consumer<String, byte[]>> consumers) {
        this.topic = topic;
        this.reader = new ReaderThread("feed-table", consumers, this::begin, this::step);
    }

    void start() {
        reader.start();
    }

    Optional<FeedState> find(String feedId) {
        return Optional.ofNullable(states.get(feedId));
    }

    Optional<Subscription> subscription(String feedId) {
        return Optional.ofNullable(subscriptions.get(Subscription.keyOf(feedId)));
    }

    List<PushState> pushesOf(String sourceId) {
        return pushes.values().stream()
                .filter(state -> state.sourceId().equals(sourceId))
                .toList();
    }

    void apply(Subscription subscription) {
        subscriptions.put(subscription.key(), subscription);
    }

    /** Takes a state that is written, unless a later one is known. */
    void apply(FeedState state) {
        states.merge(state.id(), state, (known, next) -> next.revision() >= known.revision() ? next : known);
    }

    /** The partition of a feed, by the partitioner of Kafka's own producer; negative while the topic is not known. */
    int partitionOf(String feedId) {
        int number = partitions;
        byte[] key = feedId.getBytes(StandardCharsets.UTF_8);
        return number == 0 ? -1 : Utils.toPositive(Utils.murmur2(key)) % number;
    }

    /** Whether all records before {@code offset} of this partition are read. */
    boolean hasRead(int partition, long offset) {
        return positions.getOrDefault(partition, -1L) >= offset;
    }

    private void begin(Consumer<String, byte[]> consumer) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        List<TopicPartition> all = found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        if (all.isEmpty()) {
            throw new UnknownTopicOrPartitionException(topic + " does not exist");
        }
        consumer.assign(all);
        consumer.seekToBeginning(all);
        partitions = all.size();
    }

    private void step(Consumer<String, byte[]> consumer) {
        consumer.poll(WAIT).forEach(this::read);
        consumer.assignment().forEach(at -> positions.put(at.partition(), consumer.position(at)));
    }

    private void read(ConsumerRecord<String, byte[]> message) {
        byte[] value = message.value();
        if (value == null) {
            states.remove(message.key());
            subscriptions.remove(message.key());
            pushes.remove(message.key());
            return;
        }
        try {
            if (message.key().startsWith(Subscription.keyOf(""))) {
                apply(EventJson.decode(value, Subscription.class));
            } else if (PushState.isKey(message.key())) {
                pushes.put(message.key(), EventJson.decode(value, PushState.class));
            } else {
                apply(EventJson.decode(value, FeedState.class));
            }
        } catch (EventDecodingException e) {
            LOG.warn(
                    "Record {} of the feeds cannot be read, what it is about begins anew: {}",
                    message.key(),
                    e.getMessage());
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
