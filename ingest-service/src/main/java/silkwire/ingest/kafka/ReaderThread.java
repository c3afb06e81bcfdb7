package silkwire.ingest.kafka;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that owns a consumer and begins anew with another one when the first one fails, until it is closed. */
final class ReaderThread implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderThread.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final ConsumerStep begin;
    private final ConsumerStep step;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Object holder = new Object();
    private final Thread thread;
    private volatile boolean closed;
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
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                hold(consumer);
                begin.take(consumer);
                while (!closed) {
                    step.take(consumer);
                }
            } catch (WakeupException | InterruptException e) {
                LOG.debug("{} is woken up: {}", name, e.getMessage());
            } catch (KafkaException e) {
                LOG.warn("{} begins anew, because Kafka failed it: {}", name, e.toString());
                rest();
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

    private void rest() {
        try {
            if (ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("{} ends", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        ended.countDown();
        synchronized (holder) {
            if (current != null) {
                current.wakeup();
            }
        }
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
