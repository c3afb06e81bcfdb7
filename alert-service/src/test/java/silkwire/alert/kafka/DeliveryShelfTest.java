package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeliveryShelfTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final Map<Long, Instant> due = new HashMap<>();
    private final Map<Long, CompletableFuture<Void>> begun = new HashMap<>();
    private final DeliveryShelf shelf = new DeliveryShelf(new DeliveryShelf.Work() {
        @Override
        public Instant dueAt(ConsumerRecord<String, byte[]> message, Instant now) {
            return due.getOrDefault(message.offset(), now);
        }

        @Override
        public CompletableFuture<Void> begin(ConsumerRecord<String, byte[]> message) {
            return begun.computeIfAbsent(message.offset(), any -> new CompletableFuture<>());
        }
    });

    private void put(long... offsets) {
        for (long offset : offsets) {
            shelf.put(new ConsumerRecord<>("topic", 0, offset, "key", new byte[0]));
        }
    }

    @Test
    void itIsCommittedUpToTheFirstThatIsNotSettled() {
        // given
        put(3, 4, 5);
        shelf.begin(NOW, 10);

        // when, then
        begun.get(4L).complete(null);
        assertThat(shelf.takeCommit()).isEmpty();
        begun.get(3L).complete(null);
        assertThat(shelf.takeCommit()).hasValue(5);
        assertThat(shelf.takeCommit()).as("once").isEmpty();
        begun.get(5L).complete(null);
        assertThat(shelf.takeCommit()).hasValue(6);
    }

    @Test
    void whatFailedIsNeverCommittedOver() {
        // given
        put(3, 4);
        shelf.begin(NOW, 10);

        // when
        begun.get(3L).completeExceptionally(new IllegalStateException("stops"));
        begun.get(4L).complete(null);

        // then
        assertThat(shelf.takeCommit()).isEmpty();
    }

    @Test
    void whatIsNotDueHoldsUpWhatCameAfterIt() {
        // given
        due.put(4L, NOW.plusSeconds(5));
        put(3, 4, 5);

        // when
        shelf.begin(NOW, 10);

        // then
        assertThat(begun).containsOnlyKeys(3L);
        assertThat(shelf.isEmpty()).isFalse();
        assertThat(shelf.nextDue()).contains(NOW.plusSeconds(5));
        shelf.begin(NOW.plusSeconds(5), 10);
        assertThat(begun).containsOnlyKeys(3L, 4L, 5L);
    }

    @Test
    void whatIsWokenIsBegunUpToItsEndWhetherItIsDueOrNot() {
        // given
        due.put(3L, NOW.plusSeconds(5));
        due.put(5L, NOW.plusSeconds(5));
        put(3, 4, 5);

        // when
        shelf.wake(5);
        shelf.begin(NOW, 10);

        // then
        assertThat(begun).containsOnlyKeys(3L, 4L);
        assertThat(shelf.nextDue()).contains(NOW.plusSeconds(5));
    }

    @Test
    void oneThatHangsKeepsNoMoreThanItsOwnPlace() {
        // given
        put(1, 2, 3, 4);
        shelf.begin(NOW, 2);

        // when
        begun.get(2L).complete(null);

        // then
        assertThat(shelf.inFlight()).isEqualTo(1);
        assertThat(shelf.begin(NOW, 1)).isEqualTo(1);
        assertThat(begun).containsOnlyKeys(1L, 2L, 3L);
    }
}
