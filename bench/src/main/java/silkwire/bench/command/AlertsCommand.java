package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.KillBenchmark;
import silkwire.bench.measurement.KillReport;
import silkwire.bench.measurement.TellingBenchmark;
import silkwire.bench.measurement.TellingReport;
import silkwire.bench.measurement.Ticker;
import silkwire.bench.measurement.Victim;
import silkwire.bench.web.WebhookServer;

/** Measures alerts: how fast articles are put before rules, how soon desks are told, what a killed process costs. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        description = {
            "Measure how many articles a second one core puts before 1,000, 10,000 and 100,000 rules.",
            "With --through: push → webhook received. With --kill: what is missed and duplicated."
        })
final class AlertsCommand implements Callable<Integer> {
    private static final int MOST_DESKS = 1_000;
    private static final int USUAL_DESKS = 50;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Path home;

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @ArgGroup(exclusive = false, heading = "Matching:%n")
    private @Nullable MatchingOptions matching;

    @ArgGroup(exclusive = false, heading = "Push → webhook received, of a running product:%n")
    private @Nullable ThroughOptions through;

    @ArgGroup(exclusive = false, heading = "What is missed and duplicated where a process is killed:%n")
    private @Nullable KillOptions kill;

    @ArgGroup(exclusive = false, heading = "The product, for --through and --kill; ./silkwire bench fills these in:%n")
    private @Nullable ProductOptions product;

    @Option(
            names = "--desks",
            paramLabel = "N",
            description = "rules with a webhook for --through and --kill (default: " + USUAL_DESKS + ")")
    private @Nullable Integer desks;

    /** Texts are those of {@code bench/corpus} below {@code home}. */
    AlertsCommand(PrintStream out, PrintStream err, Clock clock, Path home) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        AlertsReport report = isOfProduct() ? ofProduct() : matching();
        run.print(out, report, AlertsTables.of(report));
        return report.kills().stream().allMatch(KillReport::isClean) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean isOfProduct() {
        return kill != null || (through != null && through.isAsked());
    }

    private AlertsReport matching() throws IOException {
        if (desks != null) {
            throw new BenchException("--desks is for --through and --kill");
        }
        MatchingOptions options = matching == null ? CommandLine.populateCommand(new MatchingOptions()) : matching;
        return new AlertsReport(options.run(home, corpus, run, err), null, List.of());
    }

    private AlertsReport ofProduct() {
        ProductOptions running = product;
        if (running == null) {
            throw new BenchException(
                    "--through and --kill need a product: --ingest, --search, --alert, --elasticsearch,"
                            + " --key-file and --pid name it, and ./silkwire bench alerts does so");
        }
        if (matching != null) {
            throw new BenchException(
                    "--rules, --articles and --beside are for matching alone; allowed with --through and --kill: --desks");
        }
        int rules = desks == null ? USUAL_DESKS : desks;
        RunOptions.require("--desks", rules, 1, MOST_DESKS);
        List<Victim> victims = kill == null ? List.of() : kill.victims(running);
        int killArticles = kill == null ? 0 : kill.articles();
        WebhookServer hooks = WebhookServer.start(Ticker.ofMachine());
        try (hooks) {
            TellingReport telling = through == null ? null : telling(through, running, hooks, rules);
            return new AlertsReport(List.of(), telling, killed(victims, killArticles, running, hooks, rules));
        }
    }

    private TellingReport telling(ThroughOptions options, ProductOptions running, WebhookServer hooks, int rules) {
        return new TellingBenchmark(running.intake(), running.desks(), hooks, running.machine(clock), err::println)
                .run(new TellingBenchmark.Settings(options.pace(), rules, run.seed(clock), RunOptions.tag(clock)));
    }

    private List<KillReport> killed(
            List<Victim> victims, int articles, ProductOptions running, WebhookServer hooks, int rules) {
        KillBenchmark benchmark = new KillBenchmark(
                running.patientIntake(),
                running.search(),
                running.desks(),
                hooks,
                running.machine(clock),
                err::println);
        List<KillReport> killed = new ArrayList<>();
        for (Victim victim : victims) {
            long seed = run.seed(clock) + (long) killed.size() * MOST_DESKS;
            killed.add(benchmark.run(victim, new KillBenchmark.Settings(articles, rules, seed, RunOptions.tag(clock))));
        }
        return killed;
    }
}
