package silkwire.ingest.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second which of this instance's feeds are due and polls them, several at once, one at a time per host. */
public final class FeedRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedRounds.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration AFTER_A_LOSS = Duration.ofSeconds(30);
    private static final int PATIENCE_SECONDS = 15;

    private final Supplier<List<Feed>> feeds;
    private final FeedStates states;
    private final FeedPoller poller;
    private final FeedHubs hubs;
    private final HostGate gate;
    private final FeedMetrics metrics;
    private final Clock clock;
    private final Semaphore atOnce;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> lost = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("feed-rounds").factory());
    private final ExecutorService polls = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Future<?> rounds;

    /** Polls the declared {@code feeds}, at most {@code atOnce} at a time. */
    public FeedRounds(
            Supplier<List<Feed>> feeds,
            FeedStates states,
            FeedPoller poller,
            FeedHubs hubs,
            HostGate gate,
            FeedMetrics metrics,
            Clock clock,
            int atOnce) {
        this.feeds = feeds;
        this.states = states;
        this.poller = poller;
        this.hubs = hubs;
        this.gate = gate;
        this.metrics = metrics;
        this.clock = clock;
        this.atOnce = new Semaphore(atOnce);
    }

    /** Begins. */
    public void start() {
        rounds = timer.scheduleWithFixedDelay(
                this::lookSafely, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) { // Whatever it is, it must not end all rounds to come.
            LOG.error("A round over the feeds failed; the next one follows", e);
        }
    }

    void look() {
        Instant now = clock.instant();
        Map<FeedHealth.Condition, Integer> conditions = new EnumMap<>(FeedHealth.Condition.class);
        for (Feed feed : feeds.get()) {
            String id = feed.id();
            if (states.isOwn(id)) {
                FeedState state = states.find(id).orElseGet(() -> FeedState.unknown(feed));
                conditions.merge(FeedHealth.of(state, hubs.isPushing(feed), now).state(), 1, Integer::sum);
                Instant notBefore = lost.getOrDefault(id, Instant.MIN);
                if (state.isDue(now) && !notBefore.isAfter(now) && inFlight.add(id)) {
                    polls.execute(() -> poll(feed));
                }
                if (hubs.needsCare(feed) && inFlight.add(hubOf(feed))) {
                    polls.execute(() -> care(feed));
                }
            }
        }
        metrics.own(conditions);
    }

    private void poll(Feed feed) {
        String id = feed.id();
        try {
            FeedState before = states.find(id).orElseGet(() -> FeedState.unknown(feed));
            gate.pass(before.address(), Duration.ZERO, () -> pollNow(feed, before));
        } catch (RuntimeException e) { // Whatever a document does to its reader, the feed is tried again later.
            LOG.error(
                    "Polling {} of {} failed in a way nobody foresaw",
                    feed.entry().url(),
                    feed.source().id(),
                    e);
            lost.put(id, clock.instant().plus(AFTER_A_LOSS));
        } finally {
            inFlight.remove(id);
        }
    }

    private void care(Feed feed) {
        try {
            hubs.care(feed);
        } catch (RuntimeException e) { // However a hub fails, it is asked again in a later round.
            LOG.error(
                    "Asking the hub of {} failed in a way nobody foresaw",
                    feed.entry().url(),
                    e);
        } finally {
            inFlight.remove(hubOf(feed));
        }
    }

    private static String hubOf(Feed feed) {
        return "hub of " + feed.id();
    }

    private boolean pollNow(Feed feed, FeedState before) {
        atOnce.acquireUninterruptibly();
        try {
            boolean isKept = states.isOwn(feed.id()) && states.put(poller.poll(feed, before));
            if (isKept) {
                lost.remove(feed.id());
            } else {
                lost.put(feed.id(), clock.instant().plus(AFTER_A_LOSS));
            }
            return isKept;
        } finally {
            atOnce.release();
        }
    }

    /** Ends; what is being polled has a moment to finish. */
    @Override
    public void close() {
        if (rounds != null) {
            rounds.cancel(false);
        }
        timer.shutdownNow();
        polls.shutdown();
        try {
            if (!polls.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                polls.shutdownNow();
            }
        } catch (InterruptedException e) {
            polls.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
