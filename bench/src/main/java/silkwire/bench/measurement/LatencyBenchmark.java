package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    public record Settings(Pace pace, long seed, String tag) {}

    /**
     * Measures.
     *
     * @throws BenchException when an article was refused or never found
     */
    public LatencyReport run(Settings settings) {
        double load = machine.loadAverage();
        ArticleMix mix = ArticleMix.packaged(settings.tag(), settings.seed());
        new Calm(machine.cpu(), machine.ticker()).await();
        progress.accept("Sending " + settings.pace().described() + " …");
        PacedRun run = PacedRun.start(settings.pace(), intake, machine, WAITS, mix::article, sightings -> {});
        Histogram looks = new Histogram(DIGITS);
        watch(settings.tag(), run, looks);
        return new LatencyReport(
                run.sightings().seen(), EVERY.toMillis(), Percentiles.of(looks), run.report(load, settings.seed()));
    }

    private void watch(String tag, PacedRun run, Histogram looks) {
        Ticker ticker = machine.ticker();
        Sightings sightings = run.sightings();
        long next = run.schedule().nanosOf(0);
        while (!run.isComplete("there cannot be found")) {
            ticker.awaitNanos(next);
            long asked = ticker.nanos();
            Instant earliest = run.schedule().publishedAt(sightings.earliestAwaited());
            if (search.count(tag, earliest) > sightings.foundAfterEarliestAwaited()) {
                List<Arrivals.Arrival> found = arrivals.since(tag, earliest);
                sightings.found(found, ticker.nanos());
            }
            long answered = ticker.nanos();
            looks.recordValue((answered - asked) / 1000);
            next = Math.max(next + EVERY.toNanos(), answered);
        }
    }
}
