package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
    private static final Schedule TEN_A_SECOND = new Schedule(Instant.parse("2026-11-23T06:00:00Z"), 1_000, 10, 0);

    private final FakeTicker ticker = new FakeTicker();
    private final OpenLoop loop = new OpenLoop(ticker, TEN_A_SECOND);

    @Test
    void noneIsBegunBeforeItsMomentAndAllAreDoneInTheEnd() {
        // given
        ConcurrentSkipListSet<Integer> done = new ConcurrentSkipListSet<>();
        ConcurrentLinkedQueue<Integer> early = new ConcurrentLinkedQueue<>();
        // when
        loop.run(20, number -> () -> {
            if (ticker.nanos() < TEN_A_SECOND.nanosOf(number)) {
                early.add(number);
            }
            done.add(number);
        });
        // then
        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
        assertThat(early).isEmpty();
        assertThat(ticker.nanos()).isEqualTo(TEN_A_SECOND.nanosOf(19));
    }

    @Test
    void noneWaitsForTheEndOfAnother() {
        // given: the first ends when the last has begun
        CountDownLatch lastHasBegun = new CountDownLatch(1);
        ConcurrentLinkedQueue<Integer> ended = new ConcurrentLinkedQueue<>();
        // when
        loop.run(3, number -> () -> {
            if (number == 2) {
                ended.add(number);
                lastHasBegun.countDown();
            } else if (number == 0) {
                await(lastHasBegun);
                ended.add(number);
            }
        });
        // then
        assertThat(List.copyOf(ended)).containsExactly(2, 0);
    }

    @Test
    void whatOneFailsWithIsThrownInTheEnd() {
        assertThatThrownBy(() -> loop.run(5, number -> () -> {
                    if (number == 3) {
                        throw new BenchException("refused");
                    }
                }))
                .isInstanceOf(BenchException.class)
                .hasMessage("refused");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
