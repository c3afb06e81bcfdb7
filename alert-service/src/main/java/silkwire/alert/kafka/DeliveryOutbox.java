package silkwire.alert.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import silkwire.alert.delivery.Delivery;
import silkwire.alert.delivery.DeliveryOutcomes;
import silkwire.alert.delivery.DeliveryTask;
import silkwire.alert.delivery.ReceiverState;
import silkwire.alert.delivery.Settlement;
import silkwire.alert.hub.Subscription;
import silkwire.alert.hub.SubscriptionLog;
import silkwire.alert.notification.Notification;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.kafka.Topics;
import silkwire.common.loop.Rest;

/** Writes what came of deliveries and who subscribed; returns when Kafka has it. */
final class DeliveryOutbox implements DeliveryOutcomes, SubscriptionLog {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryOutbox.class);
    private static final String SERVICE = "alert-service";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KafkaOperations<String, byte[]> producer;
    private final Topics topics;
    private final DeliveryTiers tiers;
    private final Clock clock;
    private final Rest rest = new Rest();

    DeliveryOutbox(KafkaOperations<String, byte[]> producer, Topics topics, DeliveryTiers tiers, Clock clock) {
        this.producer = producer;
        this.topics = topics;
        this.tiers = tiers;
        this.clock = clock;
    }

    @Override
    public void settled(DeliveryTask task, Settlement settlement) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        settlement.changes().forEach(change -> records.add(standing(change)));
        settlement.notices().forEach(notice -> records.add(told(notice)));
        records.add(settled(settlement.delivery()));
        if (settlement.delivery().nextAt() != null) {
            records.add(waiting(new DeliveryTask(settlement.delivery(), task.notification(), false)));
        }
        write(records);
    }

    @Override
    public void later(DeliveryTask task) {
        write(List.of(waiting(task)));
    }

    @Override
    public void again(DeliveryTask task) {
        write(List.of(settled(task.delivery()), waiting(task)));
    }

    @Override
    public void changed(ReceiverState state) {
        write(List.of(standing(state)));
    }

    @Override
    public void keep(Subscription subscription) {
        write(List.of(subscribed(subscription, EventJson.encode(subscription))));
    }

    @Override
    public void end(Subscription subscription) {
        write(List.of(subscribed(subscription, null)));
    }

    private ProducerRecord<String, byte[]> subscribed(Subscription subscription, byte @Nullable [] value) {
        Instant now = clock.instant();
        return new ProducerRecord<>(
                topics.subscriptions(),
                0,
                subscription.key(),
                value,
                CloudEventHeaders.of(subscription.id() + "@" + now, SERVICE, "silkwire.SubscriptionChanged.v1", now));
    }

    private ProducerRecord<String, byte[]> standing(ReceiverState state) {
        return new ProducerRecord<>(
                topics.receivers(),
                0,
                state.id(),
                EventJson.encode(state),
                CloudEventHeaders.of(
                        state.id() + "@" + state.changedAt(),
                        SERVICE,
                        "silkwire.ReceiverChanged.v1",
                        state.changedAt()));
    }

    private ProducerRecord<String, byte[]> told(Notification notice) {
        return new ProducerRecord<>(
                topics.notifications(),
                null,
                notice.rule().id(),
                EventJson.encode(notice),
                CloudEventHeaders.of(notice.id(), SERVICE, "silkwire.Notification.v1", notice.createdAt()));
    }

    private ProducerRecord<String, byte[]> settled(Delivery delivery) {
        return new ProducerRecord<>(
                topics.deliveries(),
                null,
                delivery.notificationId(),
                EventJson.encode(delivery),
                CloudEventHeaders.of(
                        delivery.id() + "@" + delivery.version(),
                        SERVICE,
                        "silkwire.DeliveryChanged.v1",
                        delivery.changedAt()));
    }

    private ProducerRecord<String, byte[]> waiting(DeliveryTask task) {
        Instant now = clock.instant();
        Instant due = task.delivery().nextAt();
        return new ProducerRecord<>(
                tiers.topic(now, due == null ? now : due),
                null,
                now.toEpochMilli(),
                task.delivery().receiverId(),
                EventJson.encode(task),
                CloudEventHeaders.of(
                        task.delivery().id() + "@" + task.delivery().version(),
                        SERVICE,
                        "silkwire.DeliveryWaits.v1",
                        now));
    }

    /** Tries again for as long as Kafka does not take them: what was handed over must not be forgotten. */
    private void write(List<ProducerRecord<String, byte[]>> records) {
        String trouble = "";
        while (true) {
            try {
                records.stream().map(this::send).toList().forEach(CompletableFuture::join);
                return;
            } catch (KafkaException | org.springframework.kafka.KafkaException | CompletionException e) {
                if (!e.toString().equals(trouble)) {
                    LOG.warn(
                            "What became of a delivery or a receiver cannot be written and is tried again: {}",
                            e.toString());
                }
                trouble = e.toString();
                if (!rest.take(PAUSE)) {
                    throw new IllegalStateException("The service stops; it is tried again by the next", e);
                }
            }
        }
    }

    private CompletableFuture<?> send(ProducerRecord<String, byte[]> message) {
        return producer.send(message);
    }

    /** Waits for Kafka no longer. */
    void close() {
        rest.end();
    }
}
