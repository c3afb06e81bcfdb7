package silkwire.common.kafka.streams;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.kafka.DeadLetter;
import silkwire.common.kafka.Topics;

/**
 * Sets poison aside: what cannot be decoded, what a processor fails on, and what is too large to be written goes to the
 * dead letters of the topic it came from, in the same transaction, and the next record is taken. What fails because time
 * passes came from no topic: it is said and counted as stage {@code punctuate}, and tried again at its next time. A failure of
 * Kafka or of a store is no poison: it stops the thread, which starts anew.
 */
public final class DeadLetterHandler
        implements DeserializationExceptionHandler, ProcessingExceptionHandler, ProductionExceptionHandler {
    /** What is named where time alone led to a failure, and no record of a topic. */
    public static final String NO_TOPIC = "none";

    private static final String CONTEXT = "silkwire.dead-letters.context";
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterHandler.class);
    private static final int MOST_SAID = 100;

    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private @Nullable Context context;

    /** Is told of every record that is set aside. */
    public interface Observer {

        /** A record of {@code topic} was set aside at {@code stage}; {@link #NO_TOPIC} where there is none. */
        void setAside(String topic, String stage);
    }

    private record Context(Clock clock, Observer observer) {}

    /** Made by Kafka Streams. */
    public DeadLetterHandler() {}

    /** Makes Kafka Streams with these settings set poison aside; it makes the handlers itself, so the settings carry what they need. */
    static void settle(Properties settings, Clock clock, Observer observer) {
        settings.put(CONTEXT, new Context(clock, observer));
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    }

    @Override
    public void configure(Map<String, ?> settings) {
        context = (Context) settings.get(CONTEXT);
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext where, ConsumerRecord<byte[], byte[]> poison, Exception e) {
        return DeserializationExceptionHandler.Response.resume(List.of(setAside(where, "decode", e)));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext where, @Nullable Record<?, ?> poison, Exception e) {
        if (e instanceof KafkaException) {
            return ProcessingExceptionHandler.Response.fail();
        }
        return ProcessingExceptionHandler.Response.resume(
                isByTime(where) ? byTime(where, e) : List.of(setAside(where, where.processorNodeId(), e)));
    }

    @Override
    public ProductionExceptionHandler.Response handleError(
            ErrorHandlerContext where, ProducerRecord<byte[], byte[]> refused, Exception e) {
        if (e instanceof RecordTooLargeException) {
            return ProductionExceptionHandler.Response.resume(
                    isByTime(where) ? byTime(where, e) : List.of(setAside(where, "produce", e)));
        }
        return ProductionExceptionHandler.Response.fail();
    }

    /** A punctuation, which reads no record: Kafka Streams names no topic then. */
    @SuppressWarnings("ConstantValue")
    private static boolean isByTime(ErrorHandlerContext where) {
        return where.topic() == null;
    }

    private List<ProducerRecord<byte[], byte[]>> byTime(ErrorHandlerContext where, Exception e) {
        known().observer().setAside(NO_TOPIC, "punctuate");
        if (said.size() >= MOST_SAID) {
            said.clear();
        }
        if (said.add(where.processorNodeId() + e)) {
            LOG.error(
                    "{} failed because of the time ({}); there is no record to be set aside, it is tried again at its next time",
                    where.processorNodeId(),
                    where.taskId(),
                    e);
        }
        return List.of();
    }

    private Context known() {
        return Objects.requireNonNull(context, "Kafka Streams configures a handler before it calls it");
    }

    private ProducerRecord<byte[], byte[]> setAside(ErrorHandlerContext where, String stage, Exception e) {
        Context known = known();
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        LOG.warn(
                "Set aside {}-{}@{} on {} ({}): {}",
                where.topic(),
                where.partition(),
                where.offset(),
                Topics.deadLettersOf(where.topic()),
                stage,
                reason);
        known.observer().setAside(where.topic(), stage);
        ConsumerRecord<byte[], byte[]> poison = new ConsumerRecord<>(
                where.topic(),
                where.partition(),
                where.offset(),
                where.timestamp(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                where.sourceRawKey(),
                where.sourceRawValue(),
                where.headers() == null ? new RecordHeaders() : where.headers(),
                java.util.Optional.empty());
        return new DeadLetter(poison, stage, reason, e, known.clock().instant()).toRecord();
    }
}
