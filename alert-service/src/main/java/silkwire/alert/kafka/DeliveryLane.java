package silkwire.alert.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import silkwire.common.loop.LoopThread;

/**
 * Reads topics whose records take long: they are begun in their order when they are due, settled in any order, and committed
 * up to the first that is not settled. A partition with nothing due, or too much in flight, is paused while the others go on.
 */
final class DeliveryLane implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLane.class);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(250);
    private static final Duration FULL_WAIT = Duration.ofMillis(10);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration HAND_OVER = Duration.ofSeconds(5);

    private final String name;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final List<String> topics;
    private final DeliveryShelf.Work work;
    private final int most;
    private final Wakes wakes;
    private final Clock clock;
    private final Map<TopicPartition, DeliveryShelf> shelves = new HashMap<>();
    private final LoopThread thread;

    DeliveryLane(
            String name,
            Supplier<Consumer<String, byte[]>> consumers,
            List<String> topics,
            DeliveryShelf.Work work,
            int most,
            Wakes wakes,
            Clock clock) {
        this.name = name;
        this.consumers = consumers;
        this.topics = List.copyOf(topics);
        this.work = work;
        this.most = most;
        this.wakes = wakes;
        this.clock = clock;
        this.thread = new LoopThread(name, this::readOn);
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        thread.stop(HAND_OVER.multipliedBy(2));
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }

    private void readOn() {
        String trouble = "";
        while (thread.isRunning()) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                consumer.subscribe(topics, new HandOver(consumer));
                while (thread.isRunning()) {
                    turn(consumer);
                    trouble = "";
                }
                finish(consumer, shelves.keySet());
            } catch (WakeupException e) {
                LOG.debug("Woken in {}", name);
            } catch (KafkaException e) {
                if (!e.toString().equals(trouble)) {
                    LOG.warn("{} cannot be read and is tried again: {}", topics, e.toString());
                }
                trouble = e.toString();
                thread.rest(REST);
            } finally {
                shelves.clear();
            }
        }
    }

    private void turn(Consumer<String, byte[]> consumer) {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(patience())) {
            shelf(new TopicPartition(message.topic(), message.partition())).put(message);
        }
        wake(consumer, wakes.take());
        Instant now = clock.instant();
        int inFlight =
                shelves.values().stream().mapToInt(DeliveryShelf::inFlight).sum();
        for (Map.Entry<TopicPartition, DeliveryShelf> shelf : shelves.entrySet()) {
            inFlight += shelf.getValue().begin(now, most - inFlight);
            List<TopicPartition> partition = List.of(shelf.getKey());
            if (shelf.getValue().isEmpty()) {
                consumer.resume(partition);
            } else {
                consumer.pause(partition);
            }
        }
        commit(consumer, shelves.keySet());
    }

    /** All that waits in the partitions of these receivers is begun up to where they end now: what need wait on goes on to wait. */
    private void wake(Consumer<String, byte[]> consumer, Set<String> receivers) {
        if (receivers.isEmpty()) {
            return;
        }
        try {
            Set<TopicPartition> theirs = new HashSet<>();
            for (String topic : topics) {
                int count = consumer.partitionsFor(topic).size();
                for (String receiver : receivers) {
                    byte[] key = receiver.getBytes(StandardCharsets.UTF_8);
                    theirs.add(new TopicPartition(topic, BuiltInPartitioner.partitionForKey(key, count)));
                }
            }
            theirs.retainAll(consumer.assignment());
            consumer.endOffsets(theirs)
                    .forEach((partition, end) -> shelf(partition).wake(end));
        } catch (KafkaException e) {
            receivers.forEach(wakes::wake);
            throw e;
        }
    }

    private DeliveryShelf shelf(TopicPartition partition) {
        return shelves.computeIfAbsent(partition, any -> new DeliveryShelf(work));
    }

    /** Until something is due; a moment only where something is due and too much is in flight. */
    private Duration patience() {
        Instant now = clock.instant();
        Duration wait = shelves.values().stream()
                .flatMap(shelf -> shelf.nextDue().stream())
                .map(due -> Duration.between(now, due))
                .min(Comparator.naturalOrder())
                .orElse(LONGEST_WAIT);
        return wait.compareTo(FULL_WAIT) < 0 ? FULL_WAIT : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void commit(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition partition : partitions) {
            DeliveryShelf shelf = shelves.get(partition);
            if (shelf != null) {
                shelf.takeCommit().ifPresent(offset -> offsets.put(partition, new OffsetAndMetadata(offset)));
            }
        }
        if (offsets.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(offsets);
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.info("What {} settled is settled again by the next to read it: {}", name, e.toString());
        }
    }

    /** Waits a while for what is in flight, so that the next reader need not do it again. */
    private void finish(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
        partitions.stream()
                .flatMap(partition -> Optional.ofNullable(shelves.get(partition)).stream())
                .forEach(shelf -> shelf.awaitSettled(HAND_OVER));
        commit(consumer, partitions);
    }

    private final class HandOver implements ConsumerRebalanceListener {
        private final Consumer<String, byte[]> consumer;

        HandOver(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            finish(consumer, partitions);
            partitions.forEach(shelves::remove);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            partitions.forEach(shelves::remove);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.debug("{} reads {}", name, partitions);
        }
    }
}
