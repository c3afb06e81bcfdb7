package silkwire.alert.kafka;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.notification.Notification;
import silkwire.alert.reconcile.Progress;
import silkwire.alert.reconcile.ToldLedger;
import silkwire.alert.reconcile.ToldLog;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.alert.thread.ThreadEvent;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;

/** {@code alerts.threads.v1} and {@code alerts.notifications.v1}, read on from where they were read to. */
final class KafkaToldLog implements ToldLog {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaToldLog.class);

    private final RangeReader reader;
    private final TopicOffsets offsets;
    private final Topics topics;
    private @Nullable ToldLedger taker;
    private Map<Integer, Long> threads = Map.of();
    private Map<Integer, Long> notifications = Map.of();

    KafkaToldLog(RangeReader reader, TopicOffsets offsets, Topics topics) {
        this.reader = reader;
        this.offsets = offsets;
        this.topics = topics;
    }

    @Override
    public void readInto(ToldLedger told, Progress.Through ends, Instant since) {
        if (taker != told) {
            taker = null;
            threads = offsets.since(topics.threads(), since);
            notifications = offsets.since(topics.notifications(), since);
        }
        read(topics.threads(), threads, ends.threads(), ThreadEvent.class, (event, record) -> {
            if (event instanceof ThreadAdvanced news) {
                told.advanced(news, record.partition(), record.offset());
            }
        });
        threads = ends.threads();
        read(
                topics.notifications(),
                notifications,
                ends.notifications(),
                Notification.class,
                (event, record) -> told.notified(event));
        notifications = ends.notifications();
        taker = told;
    }

    private <T> void read(
            String topic,
            Map<Integer, Long> from,
            Map<Integer, Long> before,
            Class<T> type,
            BiConsumer<T, ConsumerRecord<String, byte[]>> each) {
        reader.read(topic, from, before, record -> {
            try {
                each.accept(EventJson.decode(record.value(), type), record);
            } catch (EventDecodingException e) {
                LOG.debug("Passed over here; its own reader has set it aside", e);
            }
        });
    }
}
