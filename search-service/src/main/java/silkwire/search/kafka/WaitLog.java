package silkwire.search.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.RetryListener;

/** Says why a batch waits: in a line where it was foreseen, with its trace where it was not; at attempts 1, 2, 4, 8 … */
final class WaitLog implements RetryListener {
    private static final Logger LOG = LoggerFactory.getLogger(WaitLog.class);

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> consumed, @Nullable Exception e, int attempt) {
        log(1, e, attempt);
    }

    @Override
    public void failedDelivery(ConsumerRecords<?, ?> batch, Exception e, int attempt) {
        log(batch.count(), e, attempt);
    }

    private static void log(int records, @Nullable Exception e, int attempt) {
        Throwable cause = e == null ? null : NestedExceptionUtils.getMostSpecificCause(e);
        if (Integer.bitCount(attempt) > 1) {
            return;
        }
        if (cause instanceof IndexWaitsException) {
            LOG.warn("A batch of {} records waits after attempt {}: {}", records, attempt, cause.getMessage());
        } else {
            LOG.error("A batch of {} records waits after attempt {}", records, attempt, e);
        }
    }
}
