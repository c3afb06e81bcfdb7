package silkwire.bench.measurement;

import java.time.Duration;
import java.util.List;
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
    public record Settings(Pace pace, int rules, long seed, String tag) {}

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
            progress.accept("Sending " + settings.pace().described() + " …");
            return measured(settings, articles, load);
        }
    }

    private TellingReport measured(Settings settings, DeskArticles articles, double load) {
        AtomicInteger repeated = new AtomicInteger();
        PacedRun run = PacedRun.start(
                settings.pace(),
                intake,
                machine,
                WAITS,
                articles::article,
                sightings -> hooks.listen(noting(sightings, repeated)));
        while (!run.isComplete("nobody has been told of")) {
            machine.ticker().pause(EVERY);
        }
        return new TellingReport(
                run.sightings().seen(), settings.rules(), repeated.get(), run.report(load, settings.seed()));
    }

    /** Counts the webhooks that come again. */
    private static Consumer<Hooks.Telling> noting(Sightings sightings, AtomicInteger repeated) {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        return telling -> {
            if (!ids.add(telling.id())) {
                repeated.incrementAndGet();
            }
            sightings.found(
                    telling.stories().stream().map(Hooks.ToldStory::article).toList(), telling.nanos());
        };
    }
}
