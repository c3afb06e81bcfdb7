package silkwire.common.loop;

import java.time.Duration;

/**
 * A thread with a name that does its work over and over until it is stopped. The work looks at {@link #isRunning()} before each
 * turn and takes its pauses by {@link #rest(Duration)}, so that it ends soon after it was told to.
 */
public final class LoopThread {
    private final Rest rest = new Rest();
    private final Thread thread;
    private volatile boolean running;

    /** Does {@code work} once it is started; a daemon: it keeps no process alive. */
    public LoopThread(String name, Runnable work) {
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(work);
    }

    /** Begins; once only. */
    public void start() {
        running = true;
        thread.start();
    }

    /** From the start until it was told to end. */
    public boolean isRunning() {
        return running;
    }

    /** Rests for so long, for the work itself. Answers whether to go on; where the thread was interrupted it ends, too. */
    public boolean rest(Duration length) {
        if (!rest.take(length)) {
            running = false;
        }
        return running;
    }

    /** Tells it to end, now where it rests, and else after the turn in hand; waits for nothing. */
    public void end() {
        running = false;
        rest.end();
    }

    /** Tells it to end and waits so long for that; whether it has ended. */
    public boolean stop(Duration patience) {
        end();
        try {
            return !thread.isAlive() || thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !thread.isAlive();
        }
    }

    /** The same; what takes longer is interrupted. */
    public void stopOrInterrupt(Duration patience) {
        if (!stop(patience)) {
            thread.interrupt();
        }
    }
}
