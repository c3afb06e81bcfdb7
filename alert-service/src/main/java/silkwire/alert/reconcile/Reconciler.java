package silkwire.alert.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.match.MatchLog;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.rule.RuleBook;
import silkwire.common.query.QueryParser;

/**
 * Reconciles one window after the other, each once it is closed: its time is over, and what came in it has gone through the
 * index, the matching, the stories and the rules. Used by one thread.
 */
public final class Reconciler {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    /** A window with more records is cut: what was pushed in it is kept in memory by its ids. */
    private static final long MOST_RECORDS = 50_000;

    private final Reads reads;
    private final Writes writes;
    private final Rules rules;
    private final Times times;
    private final Clock clock;
    private ToldLedger told = new ToldLedger();
    private @Nullable Instant rememberedSince;
    private @Nullable Instant first;
    private @Nullable Instant written;

    /** Where it is read what was pushed, what was indexed and what was told. */
    public record Reads(PushedArticles pushed, Passage passage, IndexedView index, ToldLog told) {}

    /** Where it is written what was found, and where it is read back. */
    public record Writes(MatchLog late, ReconciliationLog log, Reconciliations reconciliations) {}

    /** The rules; {@code matcher} only shows where a missed article matches. */
    public record Rules(RuleBook book, QueryParser parser, RuleMatcher matcher) {}

    /** How long a window is, and how long a story is kept by those who tell. */
    public record Times(Duration window, Duration kept) {}

    /** Reconciles from these on. */
    public Reconciler(Reads reads, Writes writes, Rules rules, Times times, Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.rules = rules;
        this.times = times;
        this.clock = clock;
    }

    /** Forgets what it remembers of what was told: it may be half read, or another instance may have gone on meanwhile. */
    public void forget() {
        told = new ToldLedger();
        rememberedSince = null;
        written = null;
    }

    /** Reconciles the next window if it is closed; else answers what it waits for. */
    public Optional<String> look() {
        Optional<ReconciledWindow> last = writes.reconciliations().last();
        if (written != null
                && last.map(ReconciledWindow::to).filter(written::equals).isEmpty()) {
            return Optional.of("its own record of the window before");
        }
        Instant from = last.map(ReconciledWindow::to).orElseGet(this::first);
        Window window = Window.from(from, times.window());
        if (clock.instant().isBefore(window.to())) {
            return Optional.of("the end of the window at " + window.to());
        }
        Map<Integer, Long> begin =
                last.map(ReconciledWindow::read).orElseGet(() -> reads.pushed().since(from));
        Stretch stretch = reads.pushed().until(begin, window.to());
        while (stretch.size() > MOST_RECORDS && window.isDivisible()) {
            window = window.half();
            stretch = reads.pushed().until(begin, window.to());
        }
        Set<String> versions = reads.index().versions();
        if (versions.isEmpty() && stretch.size() > 0) {
            return Optional.of("the index, which has no articles yet");
        }
        return switch (reads.passage().of(stretch, versions)) {
            case Progress.Waiting waiting -> Optional.of(waiting.what());
            case Progress.Through through -> {
                reconcile(window, stretch, through, last);
                yield Optional.empty();
            }
        };
    }

    private Instant first() {
        if (first == null) {
            first = Window.startOf(clock.instant(), times.window());
        }
        return first;
    }

    private void reconcile(Window window, Stretch stretch, Progress.Through through, Optional<ReconciledWindow> last) {
        Instant since = clock.instant().minus(times.kept());
        if (rememberedSince == null) {
            rememberedSince = since;
        }
        told.reportFrom(last.map(ReconciledWindow::told).orElseGet(Map::of));
        told.forgetBefore(since);
        reads.told().readInto(told, through, since);
        Waits before = last.map(ReconciledWindow::waiting).orElse(Waits.NONE);
        ReconciledWindow done = compared(window, stretch, through, rememberedSince, before);
        writes.log().append(done);
        written = done.to();
        say(done);
    }

    private ReconciledWindow compared(
            Window window, Stretch stretch, Progress.Through through, Instant since, Waits before) {
        PlainRules plain = new PlainRules(rules.book(), rules.parser());
        SearchTrial search = new SearchTrial(window, times.window(), plain);
        try (IndexSnapshot index = reads.index().open().orElseGet(EmptyIndex::new)) {
            Instant now = clock.instant();
            ThreadJudge judge = new ThreadJudge(rules.book(), told, index, rules.matcher(), since, now);
            Coverage coverage = new WindowComparison(plain, judge, search, writes.late())
                    .compare(window, reads.pushed(), stretch, index);
            SearchCheck check = search.check(index);
            return new ReconciledWindow(
                    window.from(),
                    window.to(),
                    now,
                    coverage,
                    plain.standing().size(),
                    plain.unreadable(),
                    judge.threads(),
                    judge.fates(),
                    judge.missed(),
                    judge.fates().getOrDefault(Fate.MISSED, 0L),
                    told.duplicated(),
                    told.doubled(),
                    check,
                    stretch.before(),
                    through.threads(),
                    new WaitFollowing(rules.book(), told, now).follow(before, judge.waits()));
        }
    }

    private static void say(ReconciledWindow window) {
        if (window.count(Fate.MISSED) > 0) {
            LOG.error(
                    "{} threads from {} to {} were missed and are told late: {}",
                    window.count(Fate.MISSED),
                    window.from(),
                    window.to(),
                    window.missed());
        }
        if (window.duplicated() > 0) {
            LOG.error("{} threads were begun again until {}: {}", window.duplicated(), window.to(), window.doubled());
        }
        if (window.waiting().overdue() > 0) {
            LOG.error(
                    "{} threads that had begun were not told when they should have been: {}",
                    window.waiting().overdue(),
                    window.waiting().overdueThreads());
        }
        if (window.coverage().absent() > 0 || window.search().differing() > 0) {
            LOG.error(
                    "From {} to {} the index lacks {} articles, and the search finds other numbers for {} rules: {}",
                    window.from(),
                    window.to(),
                    window.coverage().absent(),
                    window.search().differing(),
                    window.search().differences());
        }
    }
}
