package silkwire.enrich.kafka;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.common.kafka.streams.EventSerde;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.servers.junit.AdjustableClock;

/** The whole topology in one thread, without a broker. */
final class RunningTopology implements AutoCloseable {
    private final Topics topics = Topics.unprefixed();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> input;
    private final AdjustableClock clock;

    RunningTopology(Path state, Instant now) {
        EnrichProperties properties =
                new EnrichProperties("enrich", "", state, 1, Duration.ofMillis(50), Duration.ofDays(7));
        clock = new AdjustableClock(now);
        EnrichMetrics metrics = new EnrichMetrics(new SimpleMeterRegistry());
        Properties settings = EnrichKafkaConfiguration.settings(
                topics, properties, Map.of("bootstrap.servers", "unused:1"), clock, metrics);
        driver = new TopologyTestDriver(
                EnrichTopology.build(topics, TaggingPipeline.embedded(System::nanoTime), properties, clock, metrics),
                settings,
                now);
        input = driver.createInputTopic(topics.received(), new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        driver.close();
    }

    /** Lets time pass. */
    void pass(Duration duration) {
        clock.pass(duration);
        driver.advanceWallClockTime(duration);
    }

    Topics topics() {
        return topics;
    }

    void pipe(TestRecord<String, byte[]> received) {
        input.pipeInput(received);
    }

    void pipe(String topic, String key, byte[] value) {
        driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    void refine(ArticleRefined refined) {
        pipe(topics.refinements(), refined.id(), EventJson.encode(refined));
    }

    void push(ArticleReceived received) {
        input.pipeInput(received.id(), EventJson.encode(received));
    }

    List<ArticleEnriched> enriched() {
        return decode(topics.enriched(), ArticleEnriched.class);
    }

    List<ArticleOutcome> outcomes() {
        return decode(topics.outcomes(), ArticleOutcome.class);
    }

    private <T> List<T> decode(String topic, Class<T> type) {
        List<T> events = new ArrayList<>();
        for (TestRecord<String, byte[]> record : read(topic)) {
            events.add(EventSerde.deserializer(type).deserialize(topic, record.value()));
        }
        return events;
    }

    List<TestRecord<String, byte[]>> read(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    static ArticleReceived push(String id, String source, String body, Long version, Instant receivedAt) {
        ReceivedItem item = new ReceivedItem(
                "item", null, "", body, List.of(), null, List.of(), null, null, null, null, version, false, null, null,
                null, false, List.of());
        return new ArticleReceived(id, Operation.PUSH, new Source(source, null, null), receivedAt, item);
    }

    static ArticleReceived withdrawal(String id, String source, Instant receivedAt) {
        return new ArticleReceived(id, Operation.WITHDRAW, new Source(source, null, null), receivedAt, null);
    }
}
