package silkwire.alert.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
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
    private static final Duration LOOK = Duration.ofMillis(500);
    static final int EARLY = Integer.MIN_VALUE + 1000;

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final TopicPartition log;
    private final RuleBook book;
    private final List<RuleObserver> observers;
    private final Counter unreadable;
    private final ConcurrentMap<String, CompletableFuture<RuleOutcome>> awaited = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean complete;
    private volatile String trouble = "";
    private volatile Thread thread = Thread.currentThread();

    RuleLogReader(
            Supplier<Consumer<String, byte[]>> consumers,
            String topic,
            RuleBook book,
            List<RuleObserver> observers,
            MeterRegistry meters) {
        this.consumers = consumers;
        this.log = new TopicPartition(topic, 0);
        this.book = book;
        this.observers = List.copyOf(observers);
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
        running = true;
        thread = Thread.ofPlatform().name("rule-log").start(this::readOn);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        try {
            thread.join(LOOK.multipliedBy(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before what is matched by the rules. */
    @Override
    public int getPhase() {
        return EARLY;
    }

    /** Whether everything was read that stood in the log when reading began. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public Health health() {
        return (complete ? Health.up() : Health.outOfService())
                .withDetail("rules", book.all().size())
                .withDetail("trouble", trouble)
                .build();
    }

    private void readOn() {
        long next = 0;
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                consumer.assign(List.of(log));
                consumer.seek(log, next);
                while (running) {
                    for (ConsumerRecord<String, byte[]> read : consumer.poll(LOOK)) {
                        take(read);
                        next = read.offset() + 1;
                    }
                    noteTheEnd(consumer);
                    trouble = "";
                }
            } catch (WakeupException e) {
                LOG.debug("Woken while reading the rules");
            } catch (KafkaException e) {
                say(e);
                rest();
            }
        }
    }

    /** A failure that answers at once must not be tried again at once. */
    private void rest() {
        try {
            running = !stopped.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private void noteTheEnd(Consumer<String, byte[]> consumer) {
        if (!complete && isAtEnd(consumer)) {
            complete = true;
            observers.forEach(RuleObserver::caughtUp);
        }
    }

    private boolean isAtEnd(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> end = consumer.endOffsets(List.of(log));
        return consumer.position(log) >= end.getOrDefault(log, Long.MAX_VALUE);
    }

    private void say(KafkaException e) {
        if (!e.toString().equals(trouble)) {
            LOG.warn(
                    "The rules cannot be read from {} and are tried again; those read so far stay in force: {}",
                    log,
                    e.toString());
        }
        trouble = e.toString();
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
                    log,
                    read.offset(),
                    e.getMessage());
        }
    }
}
