package silkwire.common.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void resultsKeepTheOrderOfWhatWentIn() {
        // given
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
        List<Integer> results = new ArrayList<>();

        // when
        InOrder.map(numbers.iterator(), number -> number * 2, results::add, 3);

        // then
        assertThat(results)
                .containsExactlyElementsOf(
                        numbers.stream().map(number -> number * 2).toList());
    }

    @Test
    void onlyAFewAreReadAheadOfWhatWasHandedOver() {
        // given
        AtomicInteger read = new AtomicInteger();
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        Iterator<Integer> source =
                Stream.iterate(0, number -> number < 500, number -> number + 1).iterator();

        // when
        InOrder.map(
                source,
                number -> read.incrementAndGet(),
                result -> farthest.accumulateAndGet(read.get() - handedOver.getAndIncrement(), Math::max),
                2);

        // then
        assertThat(handedOver).hasValue(500);
        assertThat(farthest).hasValueLessThan(10);
    }

    @Test
    void aResultIsHandedOverWhileTheSourceWaits() {
        // given: a source that has a second element only after the first was answered
        CountDownLatch answered = new CountDownLatch(1);
        Iterator<Integer> source = Stream.of(1, 2)
                .peek(number -> {
                    if (number == 2) {
                        await(answered);
                    }
                })
                .iterator();
        List<Integer> results = new ArrayList<>();

        // when
        InOrder.map(
                source,
                number -> number,
                result -> {
                    results.add(result);
                    answered.countDown();
                },
                2);

        // then
        assertThat(results).containsExactly(1, 2);
    }

    @Test
    void whatAStepOrTheSourceThrowsIsThrown() {
        assertThatThrownBy(() -> InOrder.map(
                        List.of(1, 0).iterator(),
                        number -> 1 / number,
                        result -> assertThat(result).isOne(),
                        2))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> InOrder.map(
                        Stream.of(0).map(number -> 1 / number).iterator(), number -> number, result -> {}, 2))
                .isInstanceOf(ArithmeticException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
