package silkwire.common.kafka;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A record no reader can use, set aside unchanged on {@code <topic>-dlt} with what is known of its failure in headers:
 * {@code dlt_stage dlt_reason dlt_exception dlt_first_failure dlt_topic dlt_partition dlt_offset}. {@code stage} is the
 * step that failed, {@code reason} a sentence for people.
 */
public record DeadLetter(
        ConsumerRecord<byte[], byte[]> poison,
        String stage,
        String reason,
        @Nullable Throwable exception,
        Instant firstFailure) {

    /** The record to produce: the same key and value, the old headers, and ours. */
    public ProducerRecord<byte[], byte[]> toRecord() {
        RecordHeaders all = new RecordHeaders(poison.headers());
        CloudEventHeaders.add(all, "dlt_stage", stage);
        CloudEventHeaders.add(all, "dlt_reason", reason);
        CloudEventHeaders.add(all, "dlt_exception", exception == null ? "" : exception.toString());
        CloudEventHeaders.add(all, "dlt_first_failure", firstFailure.toString());
        CloudEventHeaders.add(all, "dlt_topic", poison.topic());
        CloudEventHeaders.add(all, "dlt_partition", Integer.toString(poison.partition()));
        CloudEventHeaders.add(all, "dlt_offset", Long.toString(poison.offset()));
        return new ProducerRecord<>(Topics.deadLettersOf(poison.topic()), null, poison.key(), poison.value(), all);
    }
}
