package silkwire.ingest.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.core.ProducerFactory;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.kafka.Topics;
import silkwire.ingest.receipt.AppendOutcome;
import silkwire.ingest.receipt.ArticleLog;
import silkwire.ingest.receipt.LogEntry;

/** Appends to {@code articles.received.v1} by article id and to {@code articles.rejected.v1} by source id. */
final class KafkaArticleLog implements ArticleLog {
    static final String SERVICE = "ingest-service";
    private static final int LARGEST_REQUEST = 16 * 1024 * 1024;
    private static final int ROOM_FOR_HEADERS = 64 * 1024;
    private static final int LARGEST_EVENT = LARGEST_REQUEST - ROOM_FOR_HEADERS;

    private final ProducerFactory<String, byte[]> producers;
    private final Topics topics;

    KafkaArticleLog(ProducerFactory<String, byte[]> producers, Topics topics) {
        this.producers = producers;
        this.topics = topics;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // What became of it is told to the callback.
    public CompletableFuture<AppendOutcome> append(LogEntry entry) {
        ProducerRecord<String, byte[]> message = message(entry);
        if (message.value().length > LARGEST_EVENT) {
            return CompletableFuture.completedFuture(new AppendOutcome.TooLarge(message.value().length, LARGEST_EVENT));
        }
        CompletableFuture<AppendOutcome> outcome = new CompletableFuture<>();
        try {
            // A template's would keep each article until it is acknowledged.
            producers
                    .createProducer()
                    .send(
                            message,
                            (written, failure) -> outcome.complete(
                                    failure == null ? new AppendOutcome.Acknowledged() : unavailable(failure)));
        } catch (KafkaException | org.springframework.kafka.KafkaException | IllegalStateException e) {
            outcome.complete(unavailable(e));
        }
        return outcome;
    }

    private ProducerRecord<String, byte[]> message(LogEntry entry) {
        return switch (entry) {
            case LogEntry.Received received ->
                message(
                        topics.received(),
                        received.article().id(),
                        received.article(),
                        headers(
                                received,
                                "silkwire.ArticleReceived.v1",
                                received.article().receivedAt()));
            case LogEntry.Rejected rejected ->
                message(
                        topics.rejected(),
                        rejected.rejection().sourceId(),
                        rejected.rejection(),
                        headers(
                                rejected,
                                "silkwire.ArticleRejected.v1",
                                rejected.rejection().receivedAt()));
        };
    }

    private static ProducerRecord<String, byte[]> message(
            String topic, String key, Object event, RecordHeaders headers) {
        return new ProducerRecord<>(topic, null, key, EventJson.encode(event), headers);
    }

    private static RecordHeaders headers(LogEntry entry, String type, Instant time) {
        RecordHeaders headers = CloudEventHeaders.of(entry.eventId(), SERVICE, type, time);
        if (entry.traceparent() != null) {
            headers.add(CloudEventHeaders.TRACEPARENT, entry.traceparent().getBytes(StandardCharsets.UTF_8));
        }
        return headers;
    }

    private static AppendOutcome unavailable(Throwable failure) {
        Throwable reason = failure.getCause() == null ? failure : failure.getCause();
        return new AppendOutcome.Unavailable(reason.getClass().getSimpleName() + ": " + reason.getMessage());
    }
}
