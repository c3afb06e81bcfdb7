package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import silkwire.servers.junit.AdjustableClock;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** A real broker, for marks of transactions are its own. */
@WithServers(elasticsearch = false)
class ReadOffsetsIT {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private TestServers servers;
    private Admin admin;
    private TopicOffsets offsets;
    private ReadOffsets read;
    private KafkaProducer<String, byte[]> producer;
    private String group;
    private TopicPartition enriched;
    private TopicPartition matches;
    private TopicPartition threads;

    @BeforeEach
    void start(TestServers shared) throws Exception {
        servers = shared;
        admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()));
        offsets = new TopicOffsets(admin, Duration.ofSeconds(20));
        read = new ReadOffsets(offsets, this::consumer);
        group = servers.prefix() + UUID.randomUUID();
        enriched = topic("enriched");
        matches = topic("matches");
        threads = topic("threads");
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers(), "transactional.id", group),
                new StringSerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    @AfterEach
    void stop() throws Exception {
        producer.close();
        admin.deleteTopics(List.of(enriched.topic(), matches.topic(), threads.topic()))
                .all()
                .get();
        admin.close();
    }

    private TopicPartition topic(String name) throws ExecutionException, InterruptedException {
        String topic = servers.prefix() + name + "-" + UUID.randomUUID();
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        return new TopicPartition(topic, 0);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        servers.bootstrapServers(),
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private void write(TopicPartition to) {
        producer.send(new ProducerRecord<>(to.topic(), 0, "مقال", new byte[] {'{', '}'}));
        producer.flush();
    }

    private void writeCommitted(TopicPartition to) {
        producer.beginTransaction();
        write(to);
        producer.commitTransaction();
    }

    private void groupReadTo(TopicPartition partition, long offset) throws Exception {
        admin.alterConsumerGroupOffsets(group, Map.of(partition, new OffsetAndMetadata(offset)))
                .all()
                .get();
    }

    private Map<TopicPartition, Long> ends() {
        Map<TopicPartition, Long> ends = new HashMap<>(offsets.endsOf(enriched.topic()));
        ends.putAll(offsets.endsOf(matches.topic()));
        return ends;
    }

    @Test
    void marksOfTransactionsAreReadByAGroupThatReadWhatStandsBeforeThem() throws Exception {
        // given: a record and its mark, and one that was aborted, which leaves two places that no reader sees
        writeCommitted(enriched);
        producer.beginTransaction();
        write(enriched);
        producer.abortTransaction();

        // when
        groupReadTo(enriched, 1);

        // then
        assertThat(ends()).containsEntry(enriched, 4L);
        assertThat(read.of(group, ends())).isEqualTo(ends());
        assertThat(read.hasRead(group, ends())).isTrue();
    }

    @Test
    void aRecordBehindTheMarksIsNotRead() throws Exception {
        // given
        writeCommitted(enriched);
        groupReadTo(enriched, 1);

        // when
        writeCommitted(enriched);
        writeCommitted(matches);

        // then
        assertThat(read.of(group, ends())).isEqualTo(Map.of(enriched, 2L, matches, 0L));
        assertThat(read.hasRead(group, ends())).isFalse();
    }

    @Test
    void behindAnOpenTransactionNothingIsRead() throws Exception {
        // given
        writeCommitted(enriched);
        groupReadTo(enriched, 1);

        // when
        producer.beginTransaction();
        write(enriched);
        Map<TopicPartition, Long> whileOpen = read.of(group, ends());
        boolean isReadWhileOpen = read.hasRead(group, ends());
        producer.abortTransaction();

        // then
        assertThat(whileOpen).containsEntry(enriched, 2L);
        assertThat(isReadWhileOpen).isFalse();
        assertThat(read.hasRead(group, ends())).isTrue();
    }

    @Test
    void nothingIsHeardThroughWhileTheLastRecordIsUnread() throws Exception {
        // given: all that was enriched is read, and matched
        AdjustableClock clock = new AdjustableClock(NOON);
        writeCommitted(enriched);
        groupReadTo(enriched, 1);
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        LagWatch watch =
                new LagWatch(offsets, read, group, enriched.topic(), matches.topic(), threads.topic(), clock, meters);
        look(watch, clock);
        Instant before = watch.get();

        // when: one more, which nobody has matched, first in an open transaction and then behind its end
        producer.beginTransaction();
        write(enriched);
        Instant written = clock.instant();
        look(watch, clock);
        Instant whileOpen = watch.get();
        producer.commitTransaction();
        look(watch, clock);
        Instant unread = watch.get();
        double lag = meters.get("silkwire.alert.lag")
                .tag("topic", enriched.topic())
                .gauge()
                .value();
        groupReadTo(enriched, 3);
        look(watch, clock);

        // then
        assertThat(before).isAfter(NOON);
        assertThat(List.of(whileOpen, unread))
                .allSatisfy(time -> assertThat(time).isBeforeOrEqualTo(written));
        assertThat(lag).isEqualTo(2);
        assertThat(watch.get()).isAfter(written);
        assertThat(meters.get("silkwire.alert.lag")
                        .tag("topic", enriched.topic())
                        .gauge()
                        .value())
                .isZero();
    }

    /** As often as it takes to hear through what was there at the first. */
    private static void look(LagWatch watch, AdjustableClock clock) {
        for (int looks = 0; looks < 6; looks++) {
            clock.pass(Duration.ofSeconds(5));
            watch.look();
        }
    }
}
