package silkwire.common.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

class RecurringLookTest {
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Logger log = (Logger) LoggerFactory.getLogger(RecurringLook.class);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final List<Duration> rests = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void listen() {
        heard.start();
        log.addAppender(heard);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(heard);
    }

    @Test
    void aLookIsTakenAtOnceAndAfterEveryRestUntilItIsToEnd() {
        // given
        RecurringLook looks = looks(() -> done.add("look"));

        // when
        looks.lookOn(rests(3));

        // then
        assertThat(done).containsExactly("look", "look", "look", "end");
        assertThat(rests).containsExactly(PAUSE, PAUSE, PAUSE);
    }

    @Test
    void aLookThatFailsIsFollowedByTheNext() {
        // given
        RecurringLook looks = looks(() -> {
            done.add("look");
            if (done.size() == 1) {
                throw new IllegalStateException("broken");
            }
        });

        // when
        looks.lookOn(rests(3));

        // then
        assertThat(done).containsExactly("look", "look", "look", "end");
    }

    @Test
    void whatALookFailsWithIsSaidOnceAndAgainAfterALookThatDidNotFail() {
        // given
        List<Runnable> fates = List.of(
                failing(away("not there")),
                failing(new IllegalStateException("broken")),
                failing(away("not there")),
                failing(new IllegalStateException("broken")),
                () -> done.add("well"),
                failing(away("not there")));
        RecurringLook looks = looks(() -> fates.get(rests.size()).run());

        // when
        looks.lookOn(rests(fates.size()));

        // then
        assertThat(heard.list)
                .extracting(ILoggingEvent::getLevel, ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        tuple(Level.WARN, "looker waits and tries again: not there"),
                        tuple(Level.ERROR, "looker failed and tries again"),
                        tuple(Level.INFO, "looker goes on"),
                        tuple(Level.WARN, "looker waits and tries again: not there"));
    }

    @Test
    void itRunsOnAThreadOfItsNameAndTheEndCutsItsRestShort() throws InterruptedException {
        // given
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        RecurringLook looks = new RecurringLook(
                "looker",
                PAUSE,
                () -> {
                    done.add(Thread.currentThread().getName());
                    looked.countDown();
                },
                ended::countDown);
        looks.start();
        assertThat(looked.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        // when
        boolean wasRunning = looks.isRunning();
        looks.stop(PATIENCE);

        // then
        assertThat(wasRunning).isTrue();
        assertThat(looks.isRunning()).isFalse();
        assertThat(ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("looker");
    }

    private RecurringLook looks(Runnable look) {
        return new RecurringLook("looker", PAUSE, look, () -> done.add("end"));
    }

    /** Takes no time, and says after so many rests that it is the end. */
    private Predicate<Duration> rests(int most) {
        return pause -> {
            rests.add(pause);
            return rests.size() < most;
        };
    }

    private static Runnable failing(RuntimeException e) {
        return () -> {
            throw e;
        };
    }

    private static ProblemException away(String detail) {
        return new ProblemException(Problem.of("away", 503, "Away", detail));
    }
}
