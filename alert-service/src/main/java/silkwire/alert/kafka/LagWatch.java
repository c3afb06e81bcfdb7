package silkwire.alert.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Watches how far the topology's group, all instances together, is behind the ends of its topics, and until when everything
 * received has been taken by story: so much later than now that a backlog is not mistaken for silence.
 */
final class LagWatch implements SmartLifecycle, Supplier<Instant> {
    private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** A partition ends with the marks of transactions, which no reader counts as read. */
    private static final int MARKS = 2;

    private final Admin admin;
    private final String group;
    private final String enriched;
    private final String matches;
    private final List<String> topics;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final HeardThrough heardThrough;
    private volatile Map<String, Long> lags = Map.of();
    private volatile boolean running;

    LagWatch(
            Admin admin,
            String group,
            String enriched,
            String matches,
            String threads,
            Clock clock,
            MeterRegistry meters) {
        this.admin = admin;
        this.group = group;
        this.enriched = enriched;
        this.matches = matches;
        this.topics = List.of(enriched, matches, threads);
        this.clock = clock;
        this.heardThrough = new HeardThrough(clock.instant());
        for (String topic : topics) {
            Gauge.builder("silkwire.alert.lag", () -> lags.getOrDefault(topic, 0L))
                    .tag("topic", topic)
                    .register(meters);
        }
    }

    @Override
    public Instant get() {
        return heardThrough.time();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("alert-lag").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        try {
            do {
                look();
            } while (!stopped.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            Instant now = clock.instant();
            Map<TopicPartition, Long> ends = ends();
            Map<TopicPartition, Long> read = read();
            lags = lags(ends, read);
            heardThrough.look(new HeardThrough.Look(
                    now, of(enriched, ends), of(enriched, read), of(matches, ends), of(matches, read)));
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("The lag could not be asked for and is asked for again", e);
        }
    }

    private Map<TopicPartition, Long> ends() throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (TopicDescription topic :
                patiently(admin.describeTopics(topics).allTopicNames()).values()) {
            topic.partitions()
                    .forEach(partition ->
                            asked.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> answers =
                patiently(admin.listOffsets(asked).all());
        answers.forEach((partition, end) -> ends.put(partition, Math.max(0, end.offset() - MARKS)));
        return ends;
    }

    private Map<TopicPartition, Long> read() throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, Long> read = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> answers =
                patiently(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        answers.forEach((partition, offset) -> read.put(partition, offset == null ? 0L : offset.offset()));
        return read;
    }

    private static <T> T patiently(org.apache.kafka.common.KafkaFuture<T> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Map<String, Long> lags(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> read) {
        Map<String, Long> lags = new HashMap<>();
        ends.forEach((partition, end) ->
                lags.merge(partition.topic(), Math.max(0, end - read.getOrDefault(partition, 0L)), Long::sum));
        return lags;
    }

    private static Map<Integer, Long> of(String topic, Map<TopicPartition, Long> offsets) {
        Map<Integer, Long> ofTopic = new HashMap<>();
        offsets.forEach((partition, offset) -> {
            if (partition.topic().equals(topic)) {
                ofTopic.put(partition.partition(), offset);
            }
        });
        return ofTopic;
    }
}
