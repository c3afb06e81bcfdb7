package silkwire.alert.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was read of one partition: what waits to be begun, and what is begun and not settled. For one thread. */
final class DeliveryShelf {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryShelf.class);

    private static final int MOST_UNCOMMITTED = 10_000;

    /** What is done with records. */
    interface Work {
        /** When it can be begun; the first that was not is asked about again. */
        Instant dueAt(ConsumerRecord<String, byte[]> message, Instant now);

        /** Begins it; completes when it is settled, and with a failure only where the service stops. */
        CompletableFuture<Void> begin(ConsumerRecord<String, byte[]> message);
    }

    private final Work work;
    private final Deque<ConsumerRecord<String, byte[]>> waiting = new ArrayDeque<>();
    private final TreeMap<Long, CompletableFuture<Void>> begun = new TreeMap<>();
    private Optional<Instant> nextDue = Optional.empty();
    private long wokenUpTo = -1;
    private long settledUpTo = -1;
    private long committed = -1;

    DeliveryShelf(Work work) {
        this.work = work;
    }

    void put(ConsumerRecord<String, byte[]> message) {
        waiting.add(message);
    }

    /** What stands before this offset is begun whether it is due or not. */
    void wake(long end) {
        wokenUpTo = Math.max(wokenUpTo, end);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int inFlight() {
        return (int) begun.values().stream().filter(one -> !one.isDone()).count();
    }

    /** When the first that waits is due, as it was when it was last looked at. */
    Optional<Instant> nextDue() {
        return nextDue;
    }

    /** Begins what is due or woken, at most so many, in their order; how many. */
    int begin(Instant now, int most) {
        int count = 0;
        nextDue = Optional.empty();
        while (!waiting.isEmpty()) {
            boolean isWoken = waiting.getFirst().offset() < wokenUpTo;
            Instant due = isWoken ? now : work.dueAt(waiting.getFirst(), now);
            if (due.isAfter(now) || count >= most || begun.size() >= MOST_UNCOMMITTED) {
                nextDue = Optional.of(due);
                return count;
            }
            ConsumerRecord<String, byte[]> message = waiting.removeFirst();
            begun.put(message.offset(), work.begin(message));
            count++;
        }
        return count;
    }

    /** The offset to commit, where it is further than what was taken before. */
    OptionalLong takeCommit() {
        Iterator<Map.Entry<Long, CompletableFuture<Void>>> all =
                begun.entrySet().iterator();
        boolean isUnbroken = true;
        while (isUnbroken && all.hasNext()) {
            Map.Entry<Long, CompletableFuture<Void>> next = all.next();
            isUnbroken = next.getValue().isDone() && !next.getValue().isCompletedExceptionally();
            if (isUnbroken) {
                settledUpTo = next.getKey() + 1;
                all.remove();
            }
        }
        if (settledUpTo <= committed) {
            return OptionalLong.empty();
        }
        committed = settledUpTo;
        return OptionalLong.of(committed);
    }

    void awaitSettled(Duration patience) {
        try {
            CompletableFuture.allOf(begun.values().toArray(CompletableFuture[]::new))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("Some of {} deliveries in flight are done again by the next to read them", begun.size());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
