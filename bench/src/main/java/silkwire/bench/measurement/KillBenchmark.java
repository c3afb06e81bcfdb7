package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import silkwire.bench.article.GeneratedArticle;
import silkwire.bench.measurement.Reckoning.Due;

/**
 * Pushes articles that rules match and kills a process of the product in the middle. What desks have to be told is read from the
 * search in the end: each rule every story of which an article is its own, once.
 */
public final class KillBenchmark {
    private static final int BATCH = 50;
    private static final int CONNECTIONS = 4;
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** So long nothing more may come before what is missing counts as missed; longer than the first retries take. */
    private static final Duration QUIET = Duration.ofSeconds(60);

    /** So long it waits for duplicates after everything was told. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(20);

    private final Intake intake;
    private final Search search;
    private final Desks desks;
    private final Hooks hooks;
    private final Machine machine;
    private final Consumer<String> progress;

    /** Tries the product behind these; {@code intake} pushes again what was not answered. */
    public KillBenchmark(
            Intake intake, Search search, Desks desks, Hooks hooks, Machine machine, Consumer<String> progress) {
        this.intake = intake;
        this.search = new PatientSearch(search, machine.ticker(), PATIENCE);
        this.desks = desks;
        this.hooks = hooks;
        this.machine = machine;
        this.progress = progress;
    }

    /**
     * What to try.
     *
     * @param rules of which each is for every so many-th article
     * @param tag that no run before had
     */
    public record Settings(int articles, int rules, long seed, String tag) {}

    /** When it happened, as ticker and clock show it. */
    private record Moment(long nanos, Instant instant) {}

    /**
     * Tries it.
     *
     * @throws BenchException when an article was refused or cannot be found in the end
     */
    public KillReport run(Victim victim, Settings settings) {
        double load = machine.loadAverage();
        DeskArticles articles = DeskArticles.of(settings.rules(), settings.tag(), settings.seed());
        progress.accept("Making " + settings.rules() + " rules and having their receivers verified …");
        OpenDesks rules = OpenDesks.open(desks, hooks, articles.tags(), "story");
        try (rules) {
            return tried(victim, settings, articles, load);
        }
    }

    private KillReport tried(Victim victim, Settings settings, DeskArticles articles, double load) {
        Reckoning reckoning = new Reckoning();
        hooks.listen(reckoning::add);
        int repeats = intake.repeats();
        long begun = machine.ticker().nanos();
        List<GeneratedArticle> pushed = made(settings, articles, machine.clock().instant());
        Moment killed = push(victim, pushed);
        Set<Due> due = due(articles, pushed);
        progress.accept("Waiting until desks were told of " + due.size() + " stories …");
        await(reckoning, due);
        OptionalDouble recovery = reckoning.recovery(killed.nanos(), killed.instant());
        return new KillReport(
                victim.name(),
                settings.articles(),
                (int) due.stream().map(Due::story).distinct().count(),
                settings.rules(),
                due.size(),
                reckoning.missed(due).size(),
                reckoning.duplicated().size(),
                reckoning.unexpected(due).size(),
                reckoning.repeated(),
                reckoning.silence(killed.nanos()),
                recovery.isPresent() ? recovery.getAsDouble() : null,
                Reckoning.seconds(reckoning.last(begun) - begun),
                intake.repeats() - repeats,
                settings.seed(),
                Math.round(load * 100) / 100.0);
    }

    private static List<GeneratedArticle> made(Settings settings, DeskArticles articles, Instant now) {
        return IntStream.range(0, settings.articles())
                .mapToObj(number -> articles.singular(number, now))
                .toList();
    }

    /** Pushes all; when half of the pushes have their receipts the process is killed, among the others on their way. */
    private Moment push(Victim victim, List<GeneratedArticle> articles) {
        List<Supplier<List<String>>> pushes = Batch.pushes(articles, BATCH, intake);
        AtomicInteger left = new AtomicInteger(pushes.size() / 2);
        AtomicReference<@Nullable Moment> killed = new AtomicReference<>();
        new Connections(CONNECTIONS)
                .call(pushes.stream()
                        .map(push -> (Supplier<List<String>>) () -> {
                            List<String> ids = push.get();
                            if (left.getAndDecrement() == 0) {
                                killed.set(kill(victim));
                            }
                            return ids;
                        })
                        .toList());
        progress.accept(articles.size() + " articles are accepted");
        return Objects.requireNonNull(killed.get(), "a push came after the half of them");
    }

    private Moment kill(Victim victim) {
        progress.accept("Killing " + victim.name() + " …");
        Moment now = new Moment(machine.ticker().nanos(), machine.clock().instant());
        victim.kill();
        return now;
    }

    /** Every story of the articles of each desk, once all of them can be found. */
    private Set<Due> due(DeskArticles articles, List<GeneratedArticle> pushed) {
        Map<String, List<String>> ids = new TreeMap<>();
        for (int number = 0; number < pushed.size(); number++) {
            ids.computeIfAbsent(articles.tag(number), tag -> new ArrayList<>())
                    .add(pushed.get(number).id());
        }
        Census census = new Census(search, machine.ticker(), EVERY, PATIENCE);
        Set<Due> due = new HashSet<>();
        ids.forEach((tag, accepted) -> {
            census.await(tag, accepted, progress);
            search.stories(tag).values().forEach(story -> due.add(new Due(tag, story)));
        });
        return due;
    }

    private void await(Reckoning reckoning, Set<Due> due) {
        Ticker ticker = machine.ticker();
        int count = -1;
        long moved = ticker.nanos();
        while (ticker.nanos() - moved < (reckoning.missed(due).isEmpty() ? AFTERWARDS : QUIET).toNanos()) {
            if (reckoning.count() != count) {
                count = reckoning.count();
                moved = ticker.nanos();
            }
            ticker.pause(EVERY);
        }
    }
}
