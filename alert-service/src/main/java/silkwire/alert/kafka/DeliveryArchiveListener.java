package silkwire.alert.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.annotation.KafkaListener;
import silkwire.alert.delivery.Delivery;
import silkwire.alert.delivery.NotificationIndex;
import silkwire.alert.notification.Notification;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** Writes notifications and deliveries into their index; a batch of which something has to wait is written again. */
final class DeliveryArchiveListener {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryArchiveListener.class);
    static final String CONTAINERS = "archiveContainers";

    private final NotificationIndex index;

    DeliveryArchiveListener(NotificationIndex index) {
        this.index = index;
    }

    /** Delivery sets aside the notifications nobody can read. */
    @KafkaListener(
            id = "archive-notifications",
            topics = "#{@topics.notifications()}",
            groupId = "#{@topics.prefix() + 'alert-archive-notifications-v1'}",
            containerFactory = CONTAINERS)
    void onNotifications(List<ConsumerRecord<String, byte[]>> batch) {
        write(batch, Notification.class, index::notifications);
    }

    @KafkaListener(
            id = "archive-deliveries",
            topics = "#{@topics.deliveries()}",
            groupId = "#{@topics.prefix() + 'alert-archive-deliveries-v1'}",
            containerFactory = CONTAINERS)
    void onDeliveries(List<ConsumerRecord<String, byte[]>> batch) {
        write(batch, Delivery.class, index::deliveries);
    }

    private static <T> void write(
            List<ConsumerRecord<String, byte[]>> batch,
            Class<T> type,
            Function<List<T>, NotificationIndex.Verdict> writer) {
        List<T> events = new ArrayList<>(batch.size());
        for (ConsumerRecord<String, byte[]> message : batch) {
            try {
                events.add(EventJson.decode(message.value(), type));
            } catch (EventDecodingException e) {
                LOG.error(
                        "The record at {}-{} offset {} cannot be read and is not archived: {}",
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        e.getMessage());
            }
        }
        NotificationIndex.Verdict verdict = writer.apply(events);
        if (!verdict.waiting().isEmpty()) {
            throw new KafkaException(verdict.waiting().size() + " of " + events.size() + " documents wait: "
                    + verdict.waiting().getFirst());
        }
    }
}
