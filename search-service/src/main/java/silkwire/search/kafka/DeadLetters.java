package silkwire.search.kafka;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import silkwire.common.kafka.DeadLetter;

/** Sets poison aside and returns only after the broker has it. */
final class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final long PATIENCE_SECONDS = 35;

    private final KafkaOperations<byte[], byte[]> producer;
    private final Clock clock;

    DeadLetters(KafkaOperations<byte[], byte[]> producer, Clock clock) {
        this.producer = producer;
        this.clock = clock;
    }

    void add(ConsumerRecord<byte[], byte[]> poison, String stage, String reason, @Nullable Throwable cause) {
        DeadLetter letter = new DeadLetter(poison, stage, reason, cause, clock.instant());
        try {
            producer.send(letter.toRecord()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IndexWaitsException("A dead letter could not be written: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexWaitsException("Stopped while a dead letter was being written");
        }
        LOG.warn(
                "Dead letter at {}: {}-{} offset {}: {}",
                stage,
                poison.topic(),
                poison.partition(),
                poison.offset(),
                reason);
    }
}
