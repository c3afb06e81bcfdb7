package silkwire.alert.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.loop.LoopThread;

/** Reads a log of one partition from its beginning, in order and for ever, on a thread of its own. Without a group. */
final class LogReader {
    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final TopicPartition log;
    private final java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker;
    private final Runnable completed;
    private final LoopThread thread;
    private volatile boolean complete;
    private volatile String trouble = "";

    /**
     * @param taker gets each record, in order; what it throws, other than a failure of Kafka's, ends the reading
     * @param completed is run once, when everything was read that stood in the log when reading began
     */
    LogReader(
            Supplier<Consumer<String, byte[]>> consumers,
            String topic,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker,
            Runnable completed) {
        this.consumers = consumers;
        this.log = new TopicPartition(topic, 0);
        this.taker = taker;
        this.completed = completed;
        this.thread = new LoopThread("log-" + topic, this::readOn);
    }

    void start() {
        thread.start();
    }

    void stop() {
        thread.stop(LOOK.multipliedBy(20));
    }

    boolean isRunning() {
        return thread.isRunning();
    }

    /** Whether everything was read that stood in the log when reading began. */
    boolean isComplete() {
        return complete;
    }

    /** Why it cannot be read just now; empty where it can. */
    String trouble() {
        return trouble;
    }

    private void readOn() {
        long next = 0;
        while (thread.isRunning()) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                consumer.assign(List.of(log));
                consumer.seek(log, next);
                while (thread.isRunning()) {
                    for (ConsumerRecord<String, byte[]> read : consumer.poll(LOOK)) {
                        taker.accept(read);
                        next = read.offset() + 1;
                    }
                    noteTheEnd(consumer);
                    trouble = "";
                }
            } catch (WakeupException e) {
                LOG.debug("Woken while reading {}", log);
            } catch (KafkaException e) {
                say(e);
                // A failure that answers at once must not be tried again at once.
                thread.rest(LOOK);
            }
        }
    }

    private void noteTheEnd(Consumer<String, byte[]> consumer) {
        if (!complete && isAtEnd(consumer)) {
            complete = true;
            completed.run();
        }
    }

    private boolean isAtEnd(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> end = consumer.endOffsets(List.of(log));
        return consumer.position(log) >= end.getOrDefault(log, Long.MAX_VALUE);
    }

    private void say(KafkaException e) {
        if (!e.toString().equals(trouble)) {
            LOG.warn(
                    "{} cannot be read and is tried again; what was read so far stays in force: {}", log, e.toString());
        }
        trouble = e.toString();
    }
}
