package silkwire.alert.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleObserver;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/**
 * Reads the log of rules from its beginning, in order and for ever, into the book, and tells writers what became of their records.
 * Healthy once it has read what was there when it started. No group: every instance reads all of it.
 */
final class RuleLogReader implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(RuleLogReader.class);
    static final int EARLY = Integer.MIN_VALUE + 1000;

    private final LogReader reader;
    private final RuleBook book;
    private final List<RuleObserver> observers;
    private final Counter unreadable;
    private final ConcurrentMap<String, CompletableFuture<RuleOutcome>> awaited = new ConcurrentHashMap<>();

    RuleLogReader(
            Supplier<Consumer<String, byte[]>> consumers,
            String topic,
            RuleBook book,
            List<RuleObserver> observers,
            MeterRegistry meters) {
        this.book = book;
        this.observers = List.copyOf(observers);
        this.reader = new LogReader(consumers, topic, this::take, () -> this.observers.forEach(RuleObserver::caughtUp));
        this.unreadable = meters.counter("silkwire.rules.unreadable");
    }

    /** Completes when the record with this id has been read in its place, unless it is forgotten before. */
    CompletableFuture<RuleOutcome> await(String recordId) {
        return awaited.computeIfAbsent(recordId, id -> new CompletableFuture<>());
    }

    void forget(String recordId) {
        awaited.remove(recordId);
    }

    @Override
    public void start() {
        reader.start();
    }

    @Override
    public void stop() {
        reader.stop();
    }

    @Override
    public boolean isRunning() {
        return reader.isRunning();
    }

    /** Before what is matched by the rules. */
    @Override
    public int getPhase() {
        return EARLY;
    }

    /** Whether everything was read that stood in the log when reading began. */
    boolean isComplete() {
        return reader.isComplete();
    }

    @Override
    public Health health() {
        return (reader.isComplete() ? Health.up() : Health.outOfService())
                .withDetail("rules", book.all().size())
                .withDetail("trouble", reader.trouble())
                .build();
    }

    private void take(ConsumerRecord<String, byte[]> read) {
        try {
            RuleRecord change = EventJson.decode(read.value(), RuleRecord.class);
            RuleOutcome outcome = book.apply(change);
            if (outcome instanceof RuleOutcome.Counted && change.note() == null) {
                observers.forEach(observer -> observer.changed(change));
            }
            CompletableFuture<RuleOutcome> waiting = awaited.get(change.recordId());
            if (waiting != null) {
                waiting.complete(outcome);
            }
        } catch (EventDecodingException e) {
            unreadable.increment();
            LOG.error(
                    "The record of a rule at {} offset {} cannot be read and is passed over: {}",
                    read.topic(),
                    read.offset(),
                    e.getMessage());
        }
    }
}
