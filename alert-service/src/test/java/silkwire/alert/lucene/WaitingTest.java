package silkwire.alert.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WaitingTest {
    private static final int CLAUSE = 3;
    private static final int GUARD = 7;

    private final Scratch scratch = new Scratch();
    private final Waiting waiting = new Waiting();

    @Test
    void aRuleIsTriedOnlyWhereItsGuardIsSignalledToo() {
        // given
        waiting.add(100);
        waiting.add(200, GUARD);
        // when
        List<Integer> without = called(CLAUSE);
        List<Integer> with = called(CLAUSE, GUARD);
        // then
        assertThat(without).containsExactly(100);
        assertThat(with).containsExactly(100, 200);
    }

    @Test
    void aRuleThatWaitsTwiceIsTriedOnce() {
        // given
        waiting.add(200, GUARD);
        waiting.add(200, CLAUSE);
        waiting.add(200);
        // when
        List<Integer> called = called(CLAUSE, GUARD);
        // then
        assertThat(called).containsExactly(200);
    }

    @Test
    void aRuleThatIsTakenAwayIsTriedNoMore() {
        // given
        waiting.add(100);
        waiting.add(200, GUARD);
        waiting.add(300);
        waiting.add(200);
        // when
        waiting.remove(200);
        // then
        assertThat(called(CLAUSE, GUARD)).containsExactly(100, 300);
        waiting.remove(100);
        waiting.remove(300);
        assertThat(waiting.isEmpty()).isTrue();
        waiting.add(400);
        assertThat(called(CLAUSE)).containsExactly(400);
    }

    private List<Integer> called(int... signalled) {
        scratch.begin(10, 1_000);
        for (int clause : signalled) {
            scratch.answer(clause, (byte) 1);
        }
        waiting.call(scratch);
        return IntStream.range(0, scratch.candidates())
                .mapToObj(scratch::candidate)
                .toList();
    }
}
