package silkwire.search.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.event.Cause;
import silkwire.common.json.EventDecodingException;
import silkwire.search.index.IndexAnswer;
import silkwire.search.index.IndexDocument;
import silkwire.search.index.IndexMetrics;
import silkwire.search.index.IndexMetrics.Fate;
import silkwire.search.index.IndexOutcome;

/**
 * Settles the records of a batch one by one. When some have to wait, those that are settled are remembered, so that the
 * next attempt at the same batch neither writes nor counts them twice.
 */
final class BatchHandler<D extends IndexDocument> {
    private static final Logger LOG = LoggerFactory.getLogger(BatchHandler.class);

    /** Makes a document of a record's value. */
    interface Decoder<D> {
        D decode(byte[] value) throws EventDecodingException;
    }

    private record Position(String topic, int partition, long offset) {
        static Position of(ConsumerRecord<byte[], byte[]> consumed) {
            return new Position(consumed.topic(), consumed.partition(), consumed.offset());
        }
    }

    private record Pending<D>(ConsumerRecord<byte[], byte[]> origin, D document) {}

    private final Decoder<D> decoder;
    private final Function<List<D>, IndexAnswer> writer;
    private final DeadLetters deadLetters;
    private final Supplier<IndexMetrics> metrics;
    private final Set<Position> settled = ConcurrentHashMap.newKeySet();

    BatchHandler(
            Decoder<D> decoder,
            Function<List<D>, IndexAnswer> writer,
            DeadLetters deadLetters,
            Supplier<IndexMetrics> metrics) {
        this.decoder = decoder;
        this.writer = writer;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /**
     * Returns when every record of {@code batch} is settled.
     *
     * @throws IndexWaitsException when some have to be tried again
     */
    void handle(List<ConsumerRecord<byte[], byte[]>> batch) {
        List<Pending<D>> pending = decode(batch);
        if (!pending.isEmpty()) {
            IndexAnswer answer =
                    writer.apply(pending.stream().map(Pending::document).toList());
            switch (answer) {
                case IndexAnswer.Judged judged -> judge(pending, judged.outcomes());
                case IndexAnswer.Unsent unsent -> {
                    metrics.get().unsent();
                    throw new IndexWaitsException(
                            pending.size() + " records wait, the index cannot be asked: " + unsent.reason());
                }
            }
        }
        batch.forEach(consumed -> settled.remove(Position.of(consumed)));
        LOG.debug("Settled {} records", batch.size());
    }

    private List<Pending<D>> decode(List<ConsumerRecord<byte[], byte[]>> batch) {
        List<Pending<D>> pending = new ArrayList<>(batch.size());
        for (ConsumerRecord<byte[], byte[]> consumed : batch) {
            if (settled.contains(Position.of(consumed))) {
                continue;
            }
            try {
                pending.add(new Pending<>(consumed, decoder.decode(valueOf(consumed))));
            } catch (EventDecodingException e) {
                if (metrics.get().isServed()) {
                    setAside(consumed, "decode", e.getMessage(), e);
                } else {
                    LOG.info("A record that cannot be decoded is set aside where it is served: {}", e.getMessage());
                }
                settle(consumed, Fate.DEAD, Cause.UNKNOWN);
            }
        }
        return pending;
    }

    private static byte[] valueOf(ConsumerRecord<byte[], byte[]> consumed) throws EventDecodingException {
        byte[] value = consumed.value();
        if (value == null) {
            throw new EventDecodingException("The record has no value", null);
        }
        return value;
    }

    private void judge(List<Pending<D>> pending, List<IndexOutcome> outcomes) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            ConsumerRecord<byte[], byte[]> origin = pending.get(i).origin();
            Cause cause = pending.get(i).document().cause();
            switch (outcomes.get(i)) {
                case IndexOutcome.Indexed indexed -> {
                    settled.add(Position.of(origin));
                    metrics.get().indexed(pending.get(i).document());
                }
                case IndexOutcome.Repeated repeated -> settle(origin, Fate.REPEAT, cause);
                case IndexOutcome.Late late -> settle(origin, Fate.LATE, cause);
                case IndexOutcome.Refused refused -> {
                    setAside(origin, "index", refused.reason(), null);
                    settle(origin, Fate.DEAD, cause);
                }
                case IndexOutcome.Deferred deferred -> reasons.add(deferred.reason());
            }
        }
        if (!reasons.isEmpty()) {
            metrics.get().deferred();
            throw new IndexWaitsException(reasons.size() + " of " + pending.size()
                    + " records wait, the index put them off: " + reasons.getFirst());
        }
    }

    private void setAside(
            ConsumerRecord<byte[], byte[]> origin, String stage, @Nullable String reason, @Nullable Throwable cause) {
        deadLetters.add(origin, stage, String.valueOf(reason), cause);
    }

    private void settle(ConsumerRecord<byte[], byte[]> origin, Fate fate, Cause cause) {
        settled.add(Position.of(origin));
        metrics.get().settled(fate, cause);
    }
}
