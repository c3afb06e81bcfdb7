package silkwire.search.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import silkwire.common.event.ArticleReceived;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.kafka.Topics;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.search.deadletter.DeadLetterBox;
import silkwire.search.deadletter.DeadLetterView;
import silkwire.search.deadletter.ReplayedItem;

/** Reads the topics of dead letters from their ends, by a consumer for each call. */
final class KafkaDeadLetterBox implements DeadLetterBox {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaDeadLetterBox.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int HEAD = 1024;
    private static final int UNAVAILABLE = 503;
    private static final Pattern ID = Pattern.compile("(.+)\\.(\\d{1,6})\\.(\\d{1,18})");

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final KafkaOperations<byte[], byte[]> producer;
    private final Topics topics;
    private final Clock clock;

    KafkaDeadLetterBox(
            Supplier<Consumer<byte[], byte[]>> consumers,
            KafkaOperations<byte[], byte[]> producer,
            Topics topics,
            Clock clock) {
        this.consumers = consumers;
        this.producer = producer;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public List<String> topics() {
        List<String> all = topics.all();
        return all.stream()
                .filter(topic -> all.contains(Topics.deadLettersOf(topic)))
                .map(topic -> topic.substring(topics.prefix().length()))
                .toList();
    }

    private String dead(String topic) {
        return Topics.deadLettersOf(topics.prefix() + topic);
    }

    @Override
    public long count(String topic) {
        return asking(consumer -> {
            List<TopicPartition> partitions = partitions(consumer, dead(topic));
            var begins = consumer.beginningOffsets(partitions);
            return consumer.endOffsets(partitions).entrySet().stream()
                    .mapToLong(end -> end.getValue() - begins.getOrDefault(end.getKey(), 0L))
                    .sum();
        });
    }

    @Override
    public List<DeadLetterView> list(String topic, int size, @Nullable String before) {
        Place bound = before == null ? null : place(before).orElse(null);
        return asking(consumer -> {
            List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
            for (TopicPartition partition : partitions(consumer, dead(topic))) {
                letters.addAll(lastOf(consumer, partition, size, bound));
            }
            return letters.stream()
                    .filter(letter -> bound == null || isOlder(letter, bound))
                    .sorted(LATEST_FIRST)
                    .limit(size)
                    .map(this::view)
                    .toList();
        });
    }

    private static final Comparator<ConsumerRecord<byte[], byte[]>> LATEST_FIRST = Comparator.comparingLong(
                    (ConsumerRecord<byte[], byte[]> letter) -> -letter.timestamp())
            .thenComparingInt(ConsumerRecord::partition)
            .thenComparingLong(letter -> -letter.offset());

    private record Place(String topic, int partition, long offset) {}

    private static boolean isOlder(ConsumerRecord<byte[], byte[]> letter, Place bound) {
        return letter.partition() != bound.partition() || letter.offset() < bound.offset();
    }

    /** Marks of transactions take offsets too, so the beginning is moved back until there are enough. */
    private static List<ConsumerRecord<byte[], byte[]>> lastOf(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, int size, @Nullable Place bound) {
        consumer.assign(List.of(partition));
        long begin = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        if (bound != null && bound.topic().equals(partition.topic()) && bound.partition() == partition.partition()) {
            end = Math.min(end, bound.offset());
        }
        long from = end;
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        for (long reach = size; from > begin && letters.size() < size; reach *= 4) {
            from = Math.max(begin, end - reach);
            letters = read(consumer, partition, from, end);
        }
        return letters;
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long from, long end) {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        consumer.seek(partition, from);
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(POLL).records(partition)) {
                if (letter.offset() < end) {
                    letters.add(letter);
                }
            }
        }
        return letters;
    }

    private DeadLetterView view(ConsumerRecord<byte[], byte[]> letter) {
        byte[] value = letter.value() == null ? new byte[0] : letter.value();
        String origin = CloudEventHeaders.text(letter.headers(), "dlt_topic");
        return new DeadLetterView(
                idOf(letter),
                origin == null
                        ? letter.topic()
                        : origin.substring(topics.prefix().length()),
                letter.key() == null ? null : new String(letter.key(), StandardCharsets.UTF_8),
                CloudEventHeaders.text(letter.headers(), "dlt_stage"),
                CloudEventHeaders.text(letter.headers(), "dlt_reason"),
                CloudEventHeaders.text(letter.headers(), "dlt_exception"),
                CloudEventHeaders.text(letter.headers(), "dlt_first_failure"),
                Instant.ofEpochMilli(letter.timestamp()),
                value.length,
                new String(value, 0, Math.min(value.length, HEAD), StandardCharsets.UTF_8),
                ReplayedItem.of(value, clock.instant()).isPresent());
    }

    private String idOf(ConsumerRecord<byte[], byte[]> letter) {
        return letter.topic().substring(topics.prefix().length()) + "." + letter.partition() + "." + letter.offset();
    }

    private Optional<Place> place(String id) {
        Matcher form = ID.matcher(id);
        if (!form.matches()
                || topics().stream().noneMatch(topic -> dead(topic).equals(topics.prefix() + form.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                topics.prefix() + form.group(1), Integer.parseInt(form.group(2)), Long.parseLong(form.group(3))));
    }

    @Override
    public Optional<Replay> replay(String id) {
        return place(id).flatMap(this::letter).map(letter -> replay(id, letter));
    }

    private Optional<ConsumerRecord<byte[], byte[]>> letter(Place place) {
        return asking(consumer -> {
            TopicPartition partition = new TopicPartition(place.topic(), place.partition());
            if (!partitions(consumer, place.topic()).contains(partition)) {
                return Optional.empty();
            }
            consumer.assign(List.of(partition));
            long begin = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            if (place.offset() < begin || place.offset() >= end) {
                return Optional.empty();
            }
            return read(consumer, partition, place.offset(), place.offset() + 1).stream()
                    .findFirst();
        });
    }

    private Replay replay(String id, ConsumerRecord<byte[], byte[]> letter) {
        ArticleReceived item = letter.value() == null
                ? null
                : ReplayedItem.of(letter.value(), clock.instant()).orElse(null);
        if (item == null) {
            return new Replay(id, false, null, "It is neither an item nor an article, so there is nothing to receive");
        }
        RecordHeaders headers =
                CloudEventHeaders.of("replay-" + id, "search-service", "silkwire.ArticleReceived.v1", clock.instant());
        CloudEventHeaders.carryTrace(letter.headers(), headers);
        try {
            producer.send(new ProducerRecord<>(
                            topics.received(),
                            null,
                            item.id().getBytes(StandardCharsets.UTF_8),
                            EventJson.encode(item),
                            headers))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        }
        LOG.info("Replayed the dead letter {} as item {}", id, item.id());
        return new Replay(id, true, item.id(), null);
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
    }

    private interface Asking<T> {
        T of(Consumer<byte[], byte[]> consumer);
    }

    private <T> T asking(Asking<T> question) {
        try (Consumer<byte[], byte[]> consumer = consumers.get()) {
            return question.of(consumer);
        } catch (KafkaException e) {
            throw unavailable(e);
        }
    }

    private static ProblemException unavailable(Exception e) {
        LOG.warn("The dead letters cannot be asked: {}", e.toString());
        return new ProblemException(Problem.of(
                "dead-letters-unavailable", UNAVAILABLE, "Dead letters cannot be read now", "Kafka does not answer"));
    }
}
