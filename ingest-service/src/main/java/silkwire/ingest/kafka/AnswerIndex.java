package silkwire.ingest.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.ingest.idempotency.KeptAnswer;

/** Where in {@code ingest.answers.v1} the answers of the last day stand; the answers themselves stay there. */
final class AnswerIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerIndex.class);
    private static final Duration WAIT = Duration.ofMillis(250);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 500_000;

    private final String topic;
    private final Clock clock;
    private final ReaderThread reader;
    private final LinkedHashMap<String, Place> places = new LinkedHashMap<>();
    private final Map<TopicPartition, Long> missing = new ConcurrentHashMap<>();
    private volatile boolean begun;

    AnswerIndex(String topic, Supplier<Consumer<String, byte[]>> consumers, Clock clock) {
        this.topic = topic;
        this.clock = clock;
        this.reader = new ReaderThread("answer-index", consumers, this::begin, this::step);
    }

    /** Where an answer stands, and the digest of the request it answers. */
    record Place(String digest, int partition, long offset, Instant keptAt) {}

    void start() {
        reader.start();
    }

    /** Whether everything that was there at the start is read. */
    boolean isReady() {
        return begun && missing.isEmpty();
    }

    synchronized Optional<Place> find(String id) {
        return Optional.ofNullable(places.get(id))
                .filter(place -> place.keptAt().plus(KEPT).isAfter(clock.instant()));
    }

    synchronized void add(String id, Place place) {
        places.remove(id);
        places.put(id, place);
        Instant oldest = clock.instant().minus(KEPT);
        while (places.size() > MOST || places.firstEntry().getValue().keptAt().isBefore(oldest)) {
            if (places.pollFirstEntry().getKey().equals(id)) {
                return;
            }
        }
    }

    private void begin(Consumer<String, byte[]> consumer) {
        List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        if (all.isEmpty()) {
            throw new UnknownTopicOrPartitionException(topic + " does not exist");
        }
        consumer.assign(all);
        long since = clock.instant().minus(KEPT).toEpochMilli();
        Map<TopicPartition, Long> times = new HashMap<>();
        all.forEach(partition -> times.put(partition, since));
        Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(times);
        Map<TopicPartition, Long> ends = consumer.endOffsets(all);
        for (TopicPartition partition : all) {
            OffsetAndTimestamp start = starts.get(partition);
            long end = ends.getOrDefault(partition, 0L);
            consumer.seek(partition, start == null ? end : start.offset());
            missing.put(partition, end);
        }
        begun = true;
    }

    private void step(Consumer<String, byte[]> consumer) {
        consumer.poll(WAIT).forEach(this::read);
        missing.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void read(ConsumerRecord<String, byte[]> message) {
        try {
            KeptAnswer answer = EventJson.decode(message.value(), KeptAnswer.class);
            add(answer.id(), new Place(answer.digest(), message.partition(), message.offset(), answer.keptAt()));
        } catch (EventDecodingException e) {
            LOG.warn("Record {} of {} is no answer: {}", message.offset(), message.topic(), e.getMessage());
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
