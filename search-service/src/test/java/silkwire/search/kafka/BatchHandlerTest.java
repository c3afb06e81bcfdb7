package silkwire.search.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import silkwire.common.event.Cause;
import silkwire.common.json.EventDecodingException;
import silkwire.search.index.IndexAnswer;
import silkwire.search.index.IndexDocument;
import silkwire.search.index.IndexMetrics;
import silkwire.search.index.IndexOutcome;

class BatchHandlerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final MockProducer<byte[], byte[]> producer = new StayingProducer();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Deque<IndexAnswer> answers = new ArrayDeque<>();
    private final List<List<String>> written = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final BatchHandler<Text> handler = handler(IndexMetrics.ofServed(registry, "articles", clock));

    private BatchHandler<Text> handler(IndexMetrics metrics) {
        return new BatchHandler<>(
                BatchHandlerTest::decode,
                documents -> {
                    written.add(documents.stream().map(Text::value).toList());
                    return answers.removeFirst();
                },
                new DeadLetters(new KafkaTemplate<>(new OneProducer(producer)), Clock.systemUTC()),
                () -> metrics);
    }

    private record Text(String value) implements IndexDocument {
        @Override
        public Cause cause() {
            return value.startsWith("refined ") ? Cause.REFINE : Cause.PUSH;
        }

        @Override
        public Instant receivedAt() {
            return NOW.minusMillis(750);
        }
    }

    /** The template closes a producer that its factory does not share. */
    private static final class StayingProducer extends MockProducer<byte[], byte[]> {
        StayingProducer() {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        }

        @Override
        public void close(Duration timeout) {
            flush();
        }
    }

    private record OneProducer(Producer<byte[], byte[]> producer) implements ProducerFactory<byte[], byte[]> {
        @Override
        public Producer<byte[], byte[]> createProducer() {
            return producer;
        }
    }

    private static Text decode(byte[] value) throws EventDecodingException {
        String text = new String(value, StandardCharsets.UTF_8);
        if (text.startsWith("!")) {
            throw new EventDecodingException("poison", null);
        }
        return new Text(text);
    }

    @Test
    void settlesEveryRecordByItsOwnOutcome() {
        // given
        answers.add(new IndexAnswer.Judged(List.of(
                new IndexOutcome.Indexed(),
                new IndexOutcome.Repeated(),
                new IndexOutcome.Late(7),
                new IndexOutcome.Refused("no such field"))));

        // when
        handler.handle(batch("а", "!", "ب", "中", "d"));

        // then
        assertThat(written).containsExactly(List.of("а", "ب", "中", "d"));
        assertThat(counts()).containsExactly(1L, 1L, 1L, 2L);
        assertThat(registry.get("silkwire.index.latency")
                        .tag("kind", "articles")
                        .timer())
                .satisfies(latency -> assertThat(latency.count()).isEqualTo(1))
                .satisfies(latency ->
                        assertThat(latency.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(750));
        assertThat(producer.history()).extracting(ProducerRecord::topic).containsOnly("topic-dlt");
        assertThat(producer.history())
                .extracting(letter -> new String(letter.value(), StandardCharsets.UTF_8))
                .containsExactly("!", "d");
    }

    @Test
    void anArticleThatIsTaggedAnewIsCountedApartAndNotTimed() {
        // given
        answers.add(new IndexAnswer.Judged(List.of(
                new IndexOutcome.Indexed(), new IndexOutcome.Indexed(), new IndexOutcome.Refused("no such field"))));

        // when
        handler.handle(batch("خبر", "refined خبر", "refined 新闻", "!"));

        // then
        assertThat(counted("indexed", "push")).isEqualTo(1);
        assertThat(counted("indexed", "refine")).isEqualTo(1);
        assertThat(counted("dead", "refine")).isEqualTo(1);
        assertThat(counted("dead", "unknown")).isEqualTo(1);
        assertThat(registry.get("silkwire.index.latency").timer().count()).isEqualTo(1);
    }

    @Test
    void writesAndCountsOnlyWhatWaitsWhenABatchIsTriedAgain() {
        // given
        answers.add(new IndexAnswer.Judged(
                List.of(new IndexOutcome.Indexed(), new IndexOutcome.Deferred("busy"), new IndexOutcome.Indexed())));
        answers.add(new IndexAnswer.Judged(List.of(new IndexOutcome.Indexed())));
        List<ConsumerRecord<byte[], byte[]>> batch = batch("a", "!", "b", "c");

        // when
        assertThatThrownBy(() -> handler.handle(batch))
                .isInstanceOf(IndexWaitsException.class)
                .hasMessageContaining("1 of 3")
                .hasMessageContaining("busy");
        handler.handle(batch);

        // then
        assertThat(written).containsExactly(List.of("a", "b", "c"), List.of("b"));
        assertThat(counts()).containsExactly(3L, 0L, 0L, 1L);
        assertThat(producer.history()).hasSize(1);
    }

    @Test
    void keepsTheWholeBatchWhenTheIndexCannotBeAsked() {
        // given
        answers.add(new IndexAnswer.Unsent("no connection"));
        answers.add(new IndexAnswer.Judged(List.of(new IndexOutcome.Indexed(), new IndexOutcome.Indexed())));
        List<ConsumerRecord<byte[], byte[]>> batch = batch("a", "b");

        // when
        assertThatThrownBy(() -> handler.handle(batch)).hasMessageContaining("no connection");
        handler.handle(batch);

        // then
        assertThat(written).containsExactly(List.of("a", "b"), List.of("a", "b"));
        assertThat(counts()).containsExactly(2L, 0L, 0L, 0L);
        assertThat(registry.counter("silkwire.index.waits", "kind", "articles", "cause", "unsent")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void waitsWhenADeadLetterCannotBeWritten() {
        // given
        producer.sendException = new IllegalStateException("broker away");

        // when, then
        assertThatThrownBy(() -> handler.handle(batch("!"))).hasStackTraceContaining("broker away");
        assertThat(counts()).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void leavesWhatCannotBeDecodedToTheIndicesThatAreServedAndCountsABuildApart() {
        // given
        BatchHandler<Text> building = handler(IndexMetrics.ofBuild(registry, "articles", clock));
        answers.add(new IndexAnswer.Judged(List.of(new IndexOutcome.Indexed(), new IndexOutcome.Refused("too long"))));

        // when
        building.handle(batch("а", "!", "ب"));

        // then
        assertThat(producer.history())
                .singleElement()
                .extracting(ProducerRecord::value)
                .isEqualTo("ب".getBytes(StandardCharsets.UTF_8));
        assertThat(counts()).containsOnly(0L);
        assertThat(registry.get("silkwire.index.rebuild.articles").tag("outcome", "dead").counters().stream()
                        .mapToDouble(Counter::count)
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void setsARecordWithoutAValueAside() {
        // when
        handler.handle(batch((String) null));

        // then
        assertThat(counts()).containsExactly(0L, 0L, 0L, 1L);
    }

    private List<Long> counts() {
        return Stream.of("indexed", "repeat", "late", "dead")
                .map(outcome -> Stream.of("push", "refine", "unknown")
                        .mapToLong(cause -> counted(outcome, cause))
                        .sum())
                .toList();
    }

    private long counted(String outcome, String cause) {
        return (long) registry.counter("silkwire.index.articles", "outcome", outcome, "cause", cause)
                .count();
    }

    private static List<ConsumerRecord<byte[], byte[]>> batch(@Nullable String... values) {
        List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
        for (String value : values) {
            byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
            batch.add(new ConsumerRecord<>("topic", 0, batch.size(), new byte[0], bytes));
        }
        return batch;
    }
}
