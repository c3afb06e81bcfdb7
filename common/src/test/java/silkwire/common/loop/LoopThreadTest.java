package silkwire.common.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LoopThreadTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<LoopThread> self = new AtomicReference<>();
    private final CountDownLatch held = new CountDownLatch(1);

    @Test
    void theEndCutsARestShort() {
        // given
        LoopThread thread = started(() -> self.get().rest(LONG));

        // when
        boolean hasEnded = thread.stop(PATIENCE);

        // then
        assertThat(hasEnded).isTrue();
        assertThat(thread.isRunning()).isFalse();
    }

    @Test
    void anInterruptedRestIsTheLast() throws InterruptedException {
        // given
        LoopThread thread = started(() -> {
            Thread.currentThread().interrupt();
            self.get().rest(LONG);
        });

        // when
        boolean hasEnded = ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        // then
        assertThat(hasEnded).isTrue();
        assertThat(thread.isRunning()).isFalse();
    }

    @Test
    void aTurnThatTakesTooLongIsInterruptedOnlyWhereThatIsAskedFor() throws InterruptedException {
        // given
        LoopThread thread = started(() -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        // when
        boolean hasEndedByItself = thread.stop(Duration.ofMillis(1));
        thread.stopOrInterrupt(Duration.ofMillis(1));

        // then
        assertThat(hasEndedByItself).isFalse();
        assertThat(ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatWasNeverStartedIsStoppedAtOnce() {
        // given
        LoopThread thread = new LoopThread("never", ended::countDown);

        // when
        boolean hasEnded = thread.stop(PATIENCE);

        // then
        assertThat(hasEnded).isTrue();
        assertThat(ended.getCount()).isEqualTo(1);
    }

    private LoopThread started(Runnable turn) {
        LoopThread thread = new LoopThread("turning", () -> {
            do {
                turn.run();
            } while (self.get().isRunning());
            ended.countDown();
        });
        self.set(thread);
        thread.start();
        return thread;
    }
}
