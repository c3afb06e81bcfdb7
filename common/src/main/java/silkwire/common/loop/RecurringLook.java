package silkwire.common.loop;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.problem.ProblemException;

/**
 * A look at something that is taken at once and then every so often, on a thread of its own, until it is stopped. A look that
 * fails is followed by the next one all the same; what it failed with is said once, and again only after a look that did not fail.
 */
public final class RecurringLook {
    private static final Logger LOG = LoggerFactory.getLogger(RecurringLook.class);
    private static final int MOST_SAID = 100;

    private final Runnable look;
    private final Runnable atEnd;
    private final Duration pause;
    private final LoopThread thread;
    private final String name;
    private final Set<String> said = new HashSet<>();

    /** Takes {@code look}, on a thread of this name, with {@code pause} between the end of one and the beginning of the next. */
    public RecurringLook(String name, Duration pause, Runnable look) {
        this(name, pause, look, () -> {});
    }

    /** Does {@code atEnd} on the same thread when the last look has been taken. */
    public RecurringLook(String name, Duration pause, Runnable look, Runnable atEnd) {
        this.name = name;
        this.pause = pause;
        this.look = look;
        this.atEnd = atEnd;
        this.thread = new LoopThread(name, this::lookOn);
    }

    /** Begins; once only. */
    public void start() {
        thread.start();
    }

    /** From the start until it was told to end: a long look asks now and then. */
    public boolean isRunning() {
        return thread.isRunning();
    }

    /** Takes no further look; waits for nothing. */
    public void end() {
        thread.end();
    }

    /** Takes no further look; one in hand that takes longer than this is interrupted. */
    public void stop(Duration patience) {
        thread.stopOrInterrupt(patience);
    }

    private void lookOn() {
        lookOn(thread::rest);
    }

    /** Looks on the caller's thread for as long as {@code rest}, taken after each look, says so. */
    void lookOn(Predicate<Duration> rest) {
        do {
            lookOnce();
        } while (rest.test(pause));
        atEnd.run();
    }

    private void lookOnce() {
        try {
            look.run();
            if (!said.isEmpty()) {
                said.clear();
                LOG.info("{} goes on", name);
            }
        } catch (ProblemException e) {
            if (isNew(e)) {
                LOG.warn("{} waits and tries again: {}", name, e.problem().detail());
            }
        } catch (RuntimeException e) { // Whatever one look fails with, it must not end the looks for ever.
            if (isNew(e)) {
                LOG.error("{} failed and tries again", name, e);
            }
        }
    }

    /** Words with ever new numbers in them are as many as they are; they must not fill the memory. */
    private boolean isNew(RuntimeException e) {
        if (said.size() >= MOST_SAID) {
            said.clear();
        }
        return said.add(e.toString());
    }
}
