package silkwire.alert.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import silkwire.alert.delivery.Courier;
import silkwire.alert.delivery.DeliveryTask;
import silkwire.alert.delivery.ReceiverQueues;
import silkwire.alert.delivery.Settlement;
import silkwire.alert.notification.Notification;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.DeadLetter;
import silkwire.common.kafka.Topics;

/** Does the deliveries that records ask for: those of a notification, or one that waited. */
final class DeliveryWork {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWork.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration RULE_LATE = Duration.ofSeconds(60);

    private final Courier courier;
    private final ReceiverQueues queues;
    private final DeliveryOutbox outbox;
    private final DeliveryMetrics metrics;
    private final Wakes wakes;
    private final KafkaOperations<String, byte[]> producer;
    private final Topics topics;
    private final Clock clock;

    DeliveryWork(
            Courier courier,
            ReceiverQueues queues,
            DeliveryOutbox outbox,
            DeliveryMetrics metrics,
            Wakes wakes,
            KafkaOperations<String, byte[]> producer,
            Topics topics,
            Clock clock) {
        this.courier = courier;
        this.queues = queues;
        this.outbox = outbox;
        this.metrics = metrics;
        this.wakes = wakes;
        this.producer = producer;
        this.topics = topics;
        this.clock = clock;
    }

    /** The notification of a partition whose rule is not read yet, and since when that is known. */
    private record Waiting(long offset, Instant since) {}

    /** Begins what a notification asks for once this instance has read its rule. */
    DeliveryShelf.Work ofNotifications() {
        return new DeliveryShelf.Work() {
            private final Map<Integer, Waiting> first = new HashMap<>();

            @Override
            public Instant dueAt(ConsumerRecord<String, byte[]> message, Instant now) {
                Optional<Notification> notification = decoded(message, Notification.class);
                if (notification.isEmpty() || courier.knows(notification.get())) {
                    return now;
                }
                Waiting waiting = first.merge(
                        message.partition(),
                        new Waiting(message.offset(), now),
                        (before, next) -> before.offset() == next.offset() ? before : next);
                if (now.isBefore(waiting.since().plus(RULE_LATE))) {
                    return now.plus(LOOK_AGAIN);
                }
                LOG.error(
                        "The log has no rule for the notification at {}-{}, it reaches nobody",
                        message.partition(),
                        message.offset());
                return now;
            }

            @Override
            public CompletableFuture<Void> begin(ConsumerRecord<String, byte[]> message) {
                return perform(message, Notification.class, courier::plan);
            }
        };
    }

    /** Begins what waited when it is due, and moves it on where its pause is longer than its topic's. */
    DeliveryShelf.Work ofRetries(DeliveryTiers tiers) {
        return new DeliveryShelf.Work() {
            @Override
            public Instant dueAt(ConsumerRecord<String, byte[]> message, Instant now) {
                Instant since = Instant.ofEpochMilli(message.timestamp());
                return decoded(message, DeliveryTask.class)
                        .map(task -> courier.isWoken(task.delivery())
                                ? now
                                : tiers.until(message.topic(), since, nextOf(task, now)))
                        .orElse(now);
            }

            @Override
            public CompletableFuture<Void> begin(ConsumerRecord<String, byte[]> message) {
                return perform(message, DeliveryTask.class, List::of);
            }
        };
    }

    private static Instant nextOf(DeliveryTask task, Instant now) {
        Instant due = task.delivery().nextAt();
        return due == null ? now : due;
    }

    private <T> CompletableFuture<Void> perform(
            ConsumerRecord<String, byte[]> message, Class<T> type, Function<T, List<DeliveryTask>> tasks) {
        try {
            return CompletableFuture.allOf(tasks.apply(EventJson.decode(message.value(), type)).stream()
                    .map(task -> queues.submit(task.delivery().receiverId(), () -> perform(task)))
                    .toArray(CompletableFuture[]::new));
        } catch (EventDecodingException e) {
            return setAside(message, e);
        }
    }

    private void perform(DeliveryTask task) {
        Instant now = clock.instant();
        if (nextOf(task, now).isAfter(now) && !courier.isWoken(task.delivery())) {
            outbox.later(task);
            return;
        }
        Settlement settlement = metrics.count(task, courier.deliver(task));
        outbox.settled(task, settlement);
        if (courier.isWoken(settlement.delivery())) {
            wakes.wake(settlement.delivery().receiverId());
        }
    }

    private static <T> Optional<T> decoded(ConsumerRecord<String, byte[]> message, Class<T> type) {
        try {
            return Optional.of(EventJson.decode(message.value(), type));
        } catch (EventDecodingException e) {
            LOG.debug("Begun at once, to be set aside: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private CompletableFuture<Void> setAside(ConsumerRecord<String, byte[]> message, EventDecodingException e) {
        LOG.error("A record of {} cannot be read and is set aside: {}", message.topic(), e.getMessage());
        ConsumerRecord<byte[], byte[]> poison = new ConsumerRecord<>(
                message.topic(),
                message.partition(),
                message.offset(),
                message.timestamp(),
                TimestampType.CREATE_TIME,
                message.serializedKeySize(),
                message.serializedValueSize(),
                message.key() == null ? null : message.key().getBytes(StandardCharsets.UTF_8),
                message.value(),
                message.headers(),
                message.leaderEpoch());
        var letter = new DeadLetter(poison, "decode", String.valueOf(e.getMessage()), e, clock.instant()).toRecord();
        String topic = message.topic().equals(topics.notifications()) ? topics.notifications() : topics.deliveries();
        return producer.send(new ProducerRecord<>(
                        Topics.deadLettersOf(topic), null, message.key(), message.value(), letter.headers()))
                .thenAccept(sent -> metrics.unreadable());
    }
}
