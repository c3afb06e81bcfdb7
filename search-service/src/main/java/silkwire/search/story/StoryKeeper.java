package silkwire.search.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.loop.RecurringLook;
import silkwire.common.problem.ProblemException;

/**
 * Keeps the summaries of stories right. Stories touched by this instance are counted within a second or two; what an
 * instance had not counted when it ended is found again by the time at which articles were written, whenever partitions
 * are taken over: from five minutes before the time until which all stories are known to be counted.
 */
public final class StoryKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoryKeeper.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    private static final Duration NOTE_EVERY = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** A story of more articles rests between two counts, the longer the larger it is: each count reads all of them. */
    private static final int LARGE = 500;

    private static final Duration REST_PER_ARTICLE = Duration.ofMillis(2);

    private static final int STORIES_AT_ONCE = 200;

    private final StoryStore store;
    private final StoryRecount recount;
    private final TouchedStories touched;
    private final Duration unseen;
    private final Clock clock;
    private final AtomicBoolean clear = new AtomicBoolean();
    private final AtomicBoolean takenOver = new AtomicBoolean();
    private final RecurringLook worker = new RecurringLook("stories", PAUSE, this::work);
    private volatile @Nullable Sweep sweep;
    private @Nullable Instant noted;

    private record Sweep(Instant from, @Nullable StoryTouch after, Instant begun) {}

    /**
     * Counts in {@code store} what is touched. Articles written less than {@code unseen} ago may not be found there yet: a sweep ends
     * only behind them.
     */
    public StoryKeeper(StoryStore store, TouchedStories touched, Duration unseen, Clock clock) {
        this.store = store;
        this.recount = new StoryRecount(store);
        this.touched = touched;
        this.unseen = unseen;
        this.clock = clock;
    }

    /** Begins to work. */
    public void start() {
        worker.start();
    }

    /** These articles were written. */
    public void add(Collection<StoryTouch> touches) {
        touched.add(touches);
    }

    /** This instance reads partitions that another may have read; whatever that one left uncounted is counted now. */
    public void takeOver() {
        takenOver.set(true);
    }

    /** The articles are written anew from the beginning: nothing that stands is right any more. */
    public void beginAnew() {
        clear.set(true);
    }

    /** Whether all articles that were written before then are counted, as far as this instance knows of them. */
    public boolean hasCountedUntil(Instant time) {
        boolean isLooking = clear.get() || takenOver.get() || sweep != null;
        return !isLooking && !touched.isWaitingSince(time);
    }

    private void work() {
        try {
            boolean isMore = true;
            while (isMore && worker.isRunning()) {
                isMore = step();
            }
        } catch (RuntimeException e) { // Whatever it is: the index may be gone, so all is looked through again.
            takenOver.set(true);
            throw e;
        }
    }

    /** Does a piece of the work; whether more can be done at once. */
    boolean step() {
        if (clear.get()) {
            store.clear();
            clear.set(false);
            store.noteCountedUntil(clock.instant());
        }
        beginSweep();
        List<StoryTouch> taken = touched.take(STORIES_AT_ONCE, clock.instant());
        count(taken);
        boolean isSweeping = sweep != null && sweepOn();
        if (taken.isEmpty() && !isSweeping) {
            note();
        }
        return isSweeping || taken.size() >= STORIES_AT_ONCE;
    }

    private void count(List<StoryTouch> touches) {
        List<StoryTouch> again = touches;
        try {
            StoryRecount.Outcome outcome = recount.recount(touches, clock.instant());
            again = outcome.again();
            Instant now = clock.instant();
            outcome.sizes().forEach((story, articles) -> {
                if (articles > LARGE) {
                    touched.rest(story, now.plus(REST_PER_ARTICLE.multipliedBy(articles)));
                }
            });
        } finally {
            touched.add(again);
        }
    }

    private void beginSweep() {
        Instant from = touched.takeOverflow();
        if (takenOver.getAndSet(false)) {
            from = earlier(from, takeOverFrom());
        }
        if (from != null) {
            LOG.info("Stories of articles written since {} are counted", from);
            sweep = new Sweep(sweep == null ? from : earlier(sweep.from(), from), null, clock.instant());
        }
    }

    private Instant takeOverFrom() {
        try {
            Instant until = store.countedUntil();
            Instant recently = clock.instant();
            return until == null ? Instant.EPOCH : (until.isBefore(recently) ? until : recently).minus(OVERLAP);
        } catch (ProblemException e) {
            takenOver.set(true);
            throw e;
        }
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    /**
     * Counts the next page of the sweep; whether another follows at once. What was written after the sweep began is touched by
     * whoever wrote it.
     */
    private boolean sweepOn() {
        Sweep current = sweep;
        if (current == null) {
            return false;
        }
        List<StoryTouch> page = store.writtenSince(current.from(), current.after());
        Instant end = current.begun().plus(unseen);
        if (page.isEmpty() || page.getFirst().at().isAfter(end)) {
            if (clock.instant().isAfter(end)) {
                sweep = null;
                noted = Instant.EPOCH;
            }
            return false;
        }
        count(page);
        sweep = new Sweep(current.from(), page.getLast(), current.begun());
        return true;
    }

    /** Notes nothing before the first sweep came to its end: until then nobody knows what was left. */
    private void note() {
        Instant now = clock.instant();
        boolean isDue = noted != null && !now.isBefore(noted.plus(NOTE_EVERY));
        if (isDue && sweep == null && touched.isEmpty()) {
            store.noteCountedUntil(now);
            noted = now;
        }
    }

    /** Lets the step at hand come to its end; what it leaves is counted by whoever takes the partitions over. */
    @Override
    public void close() {
        worker.stop(PATIENCE);
    }
}
