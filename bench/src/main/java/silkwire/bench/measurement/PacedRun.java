package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import silkwire.bench.article.GeneratedArticle;

/** Articles on their way, each sent at its moment (open loop): what is told of them, until all arrived. */
final class PacedRun {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Pace pace;
    private final Intake intake;
    private final Machine machine;
    private final Schedule schedule;
    private final Sightings sightings;
    private final OpenLoop loop;
    private final Map<String, Duration> cpuBefore;
    private final Thread sender;

    /** Writes the articles. */
    interface Author {
        /** The article with this number. */
        GeneratedArticle article(int number, Instant publishedAt);
    }

    /** Is told of the sightings before the first article is sent. */
    interface Watcher {
        /** From now on articles can be seen. */
        void begins(Sightings sightings);
    }

    private PacedRun(Pace pace, Intake intake, Machine machine, List<String> waits, Author author, Watcher watcher) {
        this.pace = pace;
        this.intake = intake;
        this.machine = machine;
        this.schedule = Schedule.soon(machine, pace.rate(), pace.rate() * pace.warmUpSeconds());
        this.sightings = new Sightings(schedule, waits);
        this.loop = new OpenLoop(machine.ticker(), schedule);
        watcher.begins(sightings);
        this.cpuBefore = machine.cpu().read();
        this.sender = loop.start(pace.all(), number -> prepare(number, author));
    }

    /** Begins to send; {@code waits} are those of {@link Sightings}. */
    static PacedRun start(
            Pace pace, Intake intake, Machine machine, List<String> waits, Author author, Watcher watcher) {
        return new PacedRun(pace, intake, machine, waits, author, watcher);
    }

    private Runnable prepare(int number, Author author) {
        GeneratedArticle article = author.article(number, schedule.publishedAt(number));
        sightings.await(number, article.id());
        return () -> {
            sightings.sent(number, machine.ticker().nanos());
            intake.push(article);
            sightings.receipted(number, machine.ticker().nanos());
        };
    }

    Schedule schedule() {
        return schedule;
    }

    Sightings sightings() {
        return sightings;
    }

    /**
     * Whether all articles arrived.
     *
     * @param missing what is said of those that did not
     * @throws BenchException when some have not a minute after the last push
     * @throws RuntimeException what made the sending fail
     */
    boolean isComplete(String missing) {
        boolean isAllSent = !sender.isAlive();
        loop.check();
        if (sightings.earliestAwaited() == pace.all()) {
            return true;
        }
        if (isAllSent && machine.ticker().nanos() > schedule.nanosOf(pace.all()) + PATIENCE.toNanos()) {
            throw new BenchException(
                    "A minute after the last push " + missing + " " + sightings.describeAwaited() + " (number=id)");
        }
        return false;
    }

    /** What became of the articles, all of which arrived; {@code load} is that of the machine before. */
    PacedReport report(double load, long seed) {
        Map<String, Duration> cpuAfter = machine.cpu().read();
        OpenLoop.join(sender);
        return new PacedReport(
                pace.rate(),
                pace.seconds(),
                pace.measured(),
                sightings.receipts(),
                sightings.sent(),
                sightings.waits(),
                CpuTimes.microsPerArticle(cpuBefore, cpuAfter, pace.all()),
                pace.warmUpSeconds(),
                intake.repeats(),
                seed,
                Math.round(load * 100) / 100.0);
    }
}
