package silkwire.ingest.kafka;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.loop.LoopThread;

/** A thread that owns a consumer and begins anew with another one when the first one fails, until it is closed. */
final class ReaderThread implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderThread.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final ConsumerStep begin;
    private final ConsumerStep step;
    private final Object holder = new Object();
    private final LoopThread thread;
    private @Nullable Consumer<String, byte[]> current;

    /** What is done with the consumer, on its own thread. */
    interface ConsumerStep {
        /** Does it. */
        void take(Consumer<String, byte[]> consumer);
    }

    /** Calls {@code begin} once with each new consumer, then {@code step} again and again. */
    ReaderThread(String name, Supplier<Consumer<String, byte[]>> consumers, ConsumerStep begin, ConsumerStep step) {
        this.name = name;
        this.consumers = consumers;
        this.begin = begin;
        this.step = step;
        this.thread = new LoopThread(name, this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (thread.isRunning()) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                hold(consumer);
                begin.take(consumer);
                while (thread.isRunning()) {
                    step.take(consumer);
                }
            } catch (WakeupException | InterruptException e) {
                LOG.debug("{} is woken up: {}", name, e.getMessage());
            } catch (KafkaException e) {
                LOG.warn("{} begins anew, because Kafka failed it: {}", name, e.toString());
                thread.rest(PAUSE);
            } finally {
                hold(null);
            }
        }
    }

    private void hold(@Nullable Consumer<String, byte[]> consumer) {
        synchronized (holder) {
            current = consumer;
        }
    }

    @Override
    public void close() {
        thread.end();
        synchronized (holder) {
            if (current != null) {
                current.wakeup();
            }
        }
        thread.stop(PATIENCE);
    }
}
