package silkwire.alert.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import silkwire.alert.reconcile.Reconciler;
import silkwire.alert.reconcile.ReconcilerStatus;
import silkwire.common.loop.LoopThread;

/**
 * Lets the reconciler look on one instance at a time: on the one that has the only partition of the log of windows in a group of
 * its own. Where that instance is killed another gets the partition when the group's session is over, and goes on behind the last
 * window in the log.
 */
final class ReconcilerLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReconcilerLoop.class);
    private static final Duration WAIT_FOR_END = Duration.ofSeconds(5);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final String topic;
    private final Reconciler reconciler;
    private final BooleanSupplier isReady;
    private final ReconcilerStatus status;
    private final Duration pause;
    private final LoopThread thread = new LoopThread("reconciler", this::run);
    private volatile @Nullable Consumer<String, byte[]> current;
    private boolean isOwner;
    private boolean isDue;

    /** The reconciler looks once {@code isReady} says so, and rests for {@code pause} where it has to wait. */
    ReconcilerLoop(
            Supplier<Consumer<String, byte[]>> consumers,
            String topic,
            Reconciler reconciler,
            BooleanSupplier isReady,
            ReconcilerStatus status,
            Duration pause) {
        this.consumers = consumers;
        this.topic = topic;
        this.reconciler = reconciler;
        this.isReady = isReady;
        this.status = status;
        this.pause = pause;
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        thread.end();
        Consumer<String, byte[]> waiting = current;
        if (waiting != null) {
            waiting.wakeup();
        }
        // A window in hand that takes longer is not finished: it is done again from its beginning.
        thread.stopOrInterrupt(WAIT_FOR_END);
        thread.stop(WAIT_FOR_END);
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }

    private void run() {
        while (thread.isRunning()) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                current = consumer;
                consumer.subscribe(List.of(topic), new Ownership(consumer));
                while (thread.isRunning()) {
                    consumer.poll(isDue ? Duration.ZERO : pause);
                    isDue = isOwner && isReady.getAsBoolean() && look();
                }
            } catch (WakeupException | InterruptException e) {
                LOG.debug("Woken to stop", e);
            } catch (KafkaException e) {
                LOG.warn("Nobody knows who reconciles, which is asked again: {}", e.toString());
                thread.rest(pause);
            } finally {
                isOwner = false;
                isDue = false;
                status.elsewhere();
            }
        }
    }

    /** Whether a window was reconciled, so that the next may be due at once. */
    private boolean look() {
        try {
            Optional<String> waiting = reconciler.look();
            status.waiting(waiting.orElse(""));
            return waiting.isEmpty();
        } catch (RuntimeException e) { // Whatever fails is shown and tried again: no window may be passed over.
            reconciler.forget();
            if (thread.isRunning() && !status.now().trouble().equals(e.toString())) {
                LOG.warn("A window cannot be reconciled now and is tried again", e);
            }
            status.failed(e.toString());
            return false;
        }
    }

    /** The records are read by others: here they only say who reconciles. */
    private final class Ownership implements ConsumerRebalanceListener {
        private final Consumer<String, byte[]> consumer;

        Ownership(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty()) {
                consumer.pause(partitions);
                reconciler.forget();
                isOwner = true;
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty()) {
                isOwner = false;
                status.elsewhere();
            }
        }
    }
}
