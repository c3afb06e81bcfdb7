package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import silkwire.bench.article.ArticleMix;
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

    /** The last from when the document was made, through bulk request and refresh. */
    private static final List<String> WAITS = List.of("received", "enriched", "indexed", "searchable");

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
        Sightings sightings = new Sightings(schedule, WAITS);
        Histogram looks = new Histogram(DIGITS);
        Map<String, Duration> before = machine.cpu().read();
        OpenLoop loop = new OpenLoop(intake, ticker, schedule, sightings);
        Thread sender = loop.start(settings.articles(), number -> mix.article(number, schedule.publishedAt(number)));
        watch(settings, schedule, sightings, looks, loop);
        Map<String, Duration> after = machine.cpu().read();
        OpenLoop.join(sender);
        return new LatencyReport(
                settings.rate(),
                settings.seconds(),
                settings.rate() * settings.seconds(),
                sightings.seen(),
                sightings.receipts(),
                sightings.sent(),
                sightings.waits(),
                EVERY.toMillis(),
                Percentiles.of(looks),
                CpuTimes.microsPerArticle(before, after, settings.articles()),
                settings.warmUpSeconds(),
                intake.repeats(),
                settings.seed(),
                Math.round(load * 100) / 100.0);
    }

    private void watch(Settings settings, Schedule schedule, Sightings sightings, Histogram looks, OpenLoop loop) {
        Ticker ticker = machine.ticker();
        long next = schedule.nanosOf(0);
        long deadline = schedule.nanosOf(settings.articles()) + PATIENCE.toNanos();
        while (sightings.earliestAwaited() < settings.articles()) {
            loop.check();
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
}
