package silkwire.bench.measurement;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Sends articles at a fixed rate (open loop), each of which one rule matches, and takes the webhooks: how long from the moment an
 * article was meant to be sent until the desk was told.
 */
public final class TellingBenchmark {
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration LEAD = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> WAITS = List.of("received", "enriched", "notified", "told");

    private final Intake intake;
    private final Desks desks;
    private final Hooks hooks;
    private final Machine machine;
    private final Consumer<String> progress;

    /** Measures the product behind these. */
    public TellingBenchmark(Intake intake, Desks desks, Hooks hooks, Machine machine, Consumer<String> progress) {
        this.intake = intake;
        this.desks = desks;
        this.hooks = hooks;
        this.machine = machine;
        this.progress = progress;
    }

    /**
     * How to measure.
     *
     * @param rules of which each is for every so many-th article
     * @param tag that no run before had
     */
    public record Settings(int rate, int seconds, int warmUpSeconds, int rules, long seed, String tag) {
        int articles() {
            return rate * (warmUpSeconds + seconds);
        }
    }

    /**
     * Measures.
     *
     * @throws BenchException when an article was refused or never told
     */
    public TellingReport run(Settings settings) {
        double load = machine.loadAverage();
        DeskArticles articles = DeskArticles.of(settings.rules(), settings.tag(), settings.seed());
        progress.accept("Making " + settings.rules() + " rules and having their receivers verified …");
        OpenDesks rules = OpenDesks.open(desks, hooks, articles.tags(), "article");
        try (rules) {
            new Calm(machine.cpu(), machine.ticker()).await();
            progress.accept("Sending " + settings.rate() + " a second, " + settings.warmUpSeconds()
                    + " s to warm up and " + settings.seconds() + " s to measure …");
            return measured(settings, articles, load);
        }
    }

    private TellingReport measured(Settings settings, DeskArticles articles, double load) {
        Ticker ticker = machine.ticker();
        Schedule schedule = new Schedule(
                machine.clock().instant().plus(LEAD),
                ticker.nanos() + LEAD.toNanos(),
                settings.rate(),
                settings.rate() * settings.warmUpSeconds());
        Sightings sightings = new Sightings(schedule, WAITS);
        AtomicInteger repeated = listen(sightings);
        Map<String, Duration> before = machine.cpu().read();
        OpenLoop loop = new OpenLoop(intake, ticker, schedule, sightings);
        Thread sender =
                loop.start(settings.articles(), number -> articles.article(number, schedule.publishedAt(number)));
        await(settings, schedule, sightings, loop, sender);
        Map<String, Duration> after = machine.cpu().read();
        OpenLoop.join(sender);
        return new TellingReport(
                settings.rate(),
                settings.seconds(),
                settings.rate() * settings.seconds(),
                settings.rules(),
                sightings.seen(),
                sightings.receipts(),
                sightings.sent(),
                sightings.waits(),
                repeated.get(),
                CpuTimes.microsPerArticle(before, after, settings.articles()),
                settings.warmUpSeconds(),
                intake.repeats(),
                settings.seed(),
                Math.round(load * 100) / 100.0);
    }

    /** Counts the webhooks that come again. */
    private AtomicInteger listen(Sightings sightings) {
        AtomicInteger repeated = new AtomicInteger();
        Set<String> ids = ConcurrentHashMap.newKeySet();
        hooks.listen(telling -> {
            if (!ids.add(telling.id())) {
                repeated.incrementAndGet();
            }
            sightings.found(
                    telling.stories().stream().map(Hooks.ToldStory::article).toList(), telling.nanos());
        });
        return repeated;
    }

    /** Returns when every article was told. */
    private void await(Settings settings, Schedule schedule, Sightings sightings, OpenLoop loop, Thread sender) {
        long deadline = schedule.nanosOf(settings.articles()) + PATIENCE.toNanos();
        while (true) {
            boolean isAllSent = !sender.isAlive();
            loop.check();
            if (sightings.earliestAwaited() == settings.articles()) {
                return;
            }
            if (isAllSent && machine.ticker().nanos() > deadline) {
                throw new BenchException("A minute after the last push nobody has been told of "
                        + sightings.describeAwaited() + " (number=id)");
            }
            machine.ticker().pause(EVERY);
        }
    }
}
