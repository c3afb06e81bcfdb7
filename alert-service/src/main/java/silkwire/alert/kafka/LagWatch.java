package silkwire.alert.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.loop.RecurringLook;

/**
 * Watches how far the topology's group, all instances together, is behind the ends of its topics, and until when everything
 * received has been taken by story: so much later than now that a backlog is not mistaken for silence.
 */
final class LagWatch implements Supplier<Instant> {
    private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final TopicOffsets offsets;
    private final ReadOffsets readOffsets;
    private final String group;
    private final String enriched;
    private final String matches;
    private final List<String> topics;
    private final Clock clock;
    private final RecurringLook looks = new RecurringLook("alert-lag", LOOK_EVERY, this::look);
    private final HeardThrough heardThrough;
    private volatile Map<String, Long> lags = Map.of();
    private Map<TopicPartition, Long> readTo = Map.of();

    LagWatch(
            TopicOffsets offsets,
            ReadOffsets readOffsets,
            String group,
            String enriched,
            String matches,
            String threads,
            Clock clock,
            MeterRegistry meters) {
        this.offsets = offsets;
        this.readOffsets = readOffsets;
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

    void start() {
        looks.start();
    }

    void stop() {
        looks.end();
    }

    void look() {
        try {
            Instant now = clock.instant();
            Map<TopicPartition, Long> ends = ends();
            Map<TopicPartition, Long> read = read(ends);
            lags = lags(ends, read);
            heardThrough.look(new HeardThrough.Look(
                    now, of(enriched, ends), of(enriched, read), of(matches, ends), of(matches, read)));
        } catch (KafkaException e) {
            LOG.debug("The lag could not be asked for and is asked for again", e);
        }
    }

    private Map<TopicPartition, Long> ends() {
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (String topic : topics) {
            ends.putAll(offsets.endsOf(topic));
        }
        return ends;
    }

    /** Where all was read to these ends before, it is not looked at again: a group commits nothing where nothing comes. */
    private Map<TopicPartition, Long> read(Map<TopicPartition, Long> ends) {
        if (!ends.equals(readTo)) {
            Map<TopicPartition, Long> read = readOffsets.of(group, ends);
            readTo = read.equals(ends) ? ends : Map.of();
            return read;
        }
        return ends;
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
