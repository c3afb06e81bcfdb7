package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import silkwire.bench.article.ArticleMix;
import silkwire.bench.article.GeneratedArticle;
import silkwire.bench.measurement.LatencyReport.Percentiles;

/**
 * Sends articles one by one at a fixed rate (open loop: none waits for the answer to another) and looks every 250 ms whether
 * more of them can be found: by a count from the time of publication of the earliest that was not found, and only
 * when that grew by a list from there on.
 */
public final class LatencyBenchmark {
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Duration LEAD = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DIGITS = 3;

    private final Intake intake;
    private final Search search;
    private final Arrivals arrivals;
    private final Machine machine;
    private final Consumer<String> progress;

    /** Measures the product behind these. */
    public LatencyBenchmark(
            Intake intake, Search search, Arrivals arrivals, Machine machine, Consumer<String> progress) {
        this.intake = intake;
        this.search = search;
        this.arrivals = arrivals;
        this.machine = machine;
        this.progress = progress;
    }

    /**
     * How to measure.
     *
     * @param tag under which the articles of this run can be found, and of no other
     */
    public record Settings(int rate, int seconds, int warmUpSeconds, long seed, String tag) {
        int articles() {
            return rate * (warmUpSeconds + seconds);
        }
    }

    /**
     * Measures.
     *
     * @throws BenchException when an article was refused or never found
     */
    public LatencyReport run(Settings settings) {
        double load = machine.loadAverage();
        ArticleMix mix = ArticleMix.packaged(settings.tag(), settings.seed());
        Ticker ticker = machine.ticker();
        new Calm(machine.cpu(), ticker).await();
        progress.accept("Sending " + settings.rate() + " a second, " + settings.warmUpSeconds() + " s to warm up and "
                + settings.seconds() + " s to measure …");
        Schedule schedule = new Schedule(
                machine.clock().instant().plus(LEAD),
                ticker.nanos() + LEAD.toNanos(),
                settings.rate(),
                settings.rate() * settings.warmUpSeconds());
        Sightings sightings = new Sightings(schedule);
        Histogram looks = new Histogram(DIGITS);
        Map<String, Duration> before = machine.cpu().read();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        Thread sender = Thread.ofPlatform()
                .name("sender")
                .start(noting(failure, () -> send(settings.articles(), mix, schedule, sightings, failure)));
        watch(settings, schedule, sightings, looks, failure);
        Map<String, Duration> after = machine.cpu().read();
        join(sender);
        Map<String, Percentiles> waits = new LinkedHashMap<>();
        sightings.waits().forEach((wait, millis) -> waits.put(wait.name().toLowerCase(Locale.ROOT), millis));
        return new LatencyReport(
                settings.rate(),
                settings.seconds(),
                settings.rate() * settings.seconds(),
                sightings.searchable(),
                sightings.receipts(),
                sightings.sent(),
                waits,
                EVERY.toMillis(),
                Percentiles.of(looks),
                CpuTimes.microsPerArticle(before, after, settings.articles()),
                settings.warmUpSeconds(),
                intake.repeats(),
                settings.seed(),
                Math.round(load * 100) / 100.0);
    }

    /** Each article in a thread of its own, so that none waits for another. */
    private void send(
            int count,
            ArticleMix mix,
            Schedule schedule,
            Sightings sightings,
            AtomicReference<@Nullable RuntimeException> failure) {
        Ticker ticker = machine.ticker();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int next = 0; next < count && failure.get() == null; next++) {
                int number = next;
                GeneratedArticle article = mix.article(number, schedule.publishedAt(number));
                sightings.await(number, article.id());
                ticker.awaitNanos(schedule.nanosOf(number));
                each.execute(noting(failure, () -> push(number, article, sightings)));
            }
        }
    }

    private void push(int number, GeneratedArticle article, Sightings sightings) {
        sightings.sent(number, machine.ticker().nanos());
        intake.push(article);
        sightings.receipted(number, machine.ticker().nanos());
    }

    private static Runnable noting(AtomicReference<@Nullable RuntimeException> failure, Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) { // Whatever it is, the watching thread throws it.
                failure.compareAndSet(null, e);
            }
        };
    }

    private void watch(
            Settings settings,
            Schedule schedule,
            Sightings sightings,
            Histogram looks,
            AtomicReference<@Nullable RuntimeException> failure) {
        Ticker ticker = machine.ticker();
        long next = schedule.nanosOf(0);
        long deadline = schedule.nanosOf(settings.articles()) + PATIENCE.toNanos();
        while (sightings.earliestAwaited() < settings.articles()) {
            @Nullable RuntimeException failed = failure.get();
            if (failed != null) {
                throw failed;
            }
            ticker.awaitNanos(next);
            long asked = ticker.nanos();
            Instant earliest = schedule.publishedAt(sightings.earliestAwaited());
            if (search.count(settings.tag(), earliest) > sightings.foundAfterEarliestAwaited()) {
                List<Arrivals.Arrival> found = arrivals.since(settings.tag(), earliest);
                sightings.found(found, ticker.nanos());
            }
            long answered = ticker.nanos();
            looks.recordValue((answered - asked) / 1000);
            if (answered > deadline) {
                throw new BenchException("A minute after the last push there cannot be found "
                        + sightings.describeAwaited() + " (number=id)");
            }
            next = Math.max(next + EVERY.toNanos(), answered);
        }
    }

    private static void join(Thread sender) {
        try {
            sender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
