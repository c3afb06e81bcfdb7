package silkwire.ingest.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.ingest.feed.Rhythm;

/** Counts what is pushed for each source, and keeps the counts where the other instances and the next start find them. */
public final class PushTally implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PushTally.class);
    private static final Duration KEEP_EVERY = Duration.ofSeconds(10);
    private static final Duration REMEMBERED = Duration.ofDays(14);

    private final PushStates states;
    private final String instance;
    private final Clock clock;
    private final ConcurrentMap<String, Count> counts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("push-tally").factory());
    private @Nullable Future<?> keeping;

    /** Counts as {@code instance}, a name that no other start of an instance has. */
    public PushTally(PushStates states, String instance, Clock clock) {
        this.states = states;
        this.instance = instance;
        this.clock = clock;
    }

    /** Begins to keep the counts every ten seconds. */
    public void start() {
        keeping = timer.scheduleWithFixedDelay(
                this::keepSafely, KEEP_EVERY.toMillis(), KEEP_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Counts an accepted item; {@code isNews} where it is no backfill. */
    public void accepted(String sourceId, Instant at, boolean isNews) {
        counts.computeIfAbsent(sourceId, id -> new Count(at)).add(at, isNews);
    }

    /** How the pushes for a source are doing; nothing where nothing was ever pushed. */
    public Optional<PushHealth> health(String sourceId) {
        Instant now = clock.instant();
        Count own = counts.get(sourceId);
        Stream<PushState> others = others(sourceId).stream();
        List<PushState> all = own == null
                ? others.toList()
                : Stream.concat(others, Stream.of(own.state(sourceId, instance, now)))
                        .toList();
        return PushHealth.of(all, now);
    }

    private List<PushState> others(String sourceId) {
        return states.pushesOf(sourceId).stream()
                .filter(state -> !state.instance().equals(instance))
                .toList();
    }

    private void keepSafely() {
        try {
            keep();
        } catch (RuntimeException e) { // Whatever it is, it must not end the keeping of counts.
            LOG.error("The counts of pushes are not kept; they are tried again", e);
        }
    }

    void keep() {
        counts.forEach((sourceId, count) -> {
            if (count.takeChanged() && !states.put(count.state(sourceId, instance, clock.instant()))) {
                count.changed();
            }
            forgetOld(sourceId);
        });
    }

    /** The latest is remembered however old it is, so that a silence never ends by being long. */
    private void forgetOld(String sourceId) {
        Instant oldest = clock.instant().minus(REMEMBERED);
        states.pushesOf(sourceId).stream()
                .sorted(Comparator.comparing(PushState::lastPushAt).reversed())
                .skip(1)
                .filter(state -> state.lastPushAt().isBefore(oldest))
                .forEach(states::forget);
    }

    /** Keeps what was counted last. */
    @Override
    public void close() {
        if (keeping != null) {
            keeping.cancel(false);
        }
        timer.shutdownNow();
        keepSafely();
    }

    /** What was counted of one source since the start. */
    private static final class Count {
        private final Map<Instant, Integer> pending = new HashMap<>();
        private Instant lastPush;
        private @Nullable Instant lastNews;
        private @Nullable Instant since;
        private Rhythm rhythm = Rhythm.unknown();
        private boolean isChanged;

        Count(Instant first) {
            this.lastPush = first;
        }

        synchronized void add(Instant at, boolean isNews) {
            lastPush = at.isAfter(lastPush) ? at : lastPush;
            isChanged = true;
            if (isNews) {
                since = since == null ? at : since;
                lastNews = lastNews == null || at.isAfter(lastNews) ? at : lastNews;
                pending.merge(at.truncatedTo(ChronoUnit.HOURS), 1, Integer::sum);
            }
        }

        synchronized boolean takeChanged() {
            boolean changed = isChanged;
            isChanged = false;
            return changed;
        }

        synchronized void changed() {
            isChanged = true;
        }

        synchronized PushState state(String sourceId, String name, Instant now) {
            if (since != null) {
                rhythm = rhythm.observed(since, now, pending);
                pending.clear();
            }
            return new PushState(sourceId, name, lastPush, lastNews, rhythm);
        }
    }
}
