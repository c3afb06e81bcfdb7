package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.bench.alert.MatchingBenchmark;
import silkwire.bench.alert.MatchingReport;
import silkwire.bench.alert.OwnProcess;
import silkwire.bench.alert.SilkwireContender;
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
    private static final int MOST_RULES = 1_000_000;
    private static final int MOST_DESKS = 1_000;
    private static final int MOST_SECONDS = 3_600;
    private static final long USUAL_SEED = 20_261_122;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Path home;

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @ArgGroup(exclusive = false)
    private @Nullable ProductOptions product;

    @Option(names = "--rules", paramLabel = "N", description = "the most rules (default: ${DEFAULT-VALUE})")
    private int rules = 100_000;

    @Option(names = "--articles", paramLabel = "N", description = "the most articles (default: ${DEFAULT-VALUE})")
    private int articles = 2_000;

    @Option(
            names = "--beside",
            split = ",",
            paramLabel = "NAME",
            description = "match the same with ${COMPLETION-CANDIDATES}, too")
    private List<Rival> beside = List.of();

    @Option(
            names = "--beside-articles",
            paramLabel = "N",
            description = "how many articles these get (default: ${DEFAULT-VALUE})")
    private int besideArticles = 500;

    @Option(
            names = "--beside-rules",
            paramLabel = "N",
            description = "the most rules these get (default: ${DEFAULT-VALUE})")
    private int besideRules = 10_000;

    @Option(names = "--through", description = "instead: how soon a running product tells desks by webhook")
    private boolean through;

    @Option(names = "--rate", paramLabel = "R", description = "articles a second (default: ${DEFAULT-VALUE})")
    private int rate = 100;

    @Option(names = "--seconds", paramLabel = "S", description = "how long to measure (default: ${DEFAULT-VALUE})")
    private int seconds = 60;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            description = "seconds at the same rate before (default: ${DEFAULT-VALUE})")
    private int warmUp = 60;

    @Option(
            names = "--kill",
            split = ",",
            paramLabel = "PROCESS",
            description = "instead: kill -9 of each of these in turn in the middle of matching articles")
    private List<String> kills = List.of();

    @Option(
            names = "--kill-articles",
            paramLabel = "N",
            description = "pushed while one is killed (default: ${DEFAULT-VALUE})")
    private int killArticles = 10_000;

    @Option(
            names = "--desks",
            paramLabel = "N",
            description = "rules with a webhook for --through and --kill (default: ${DEFAULT-VALUE})")
    private int desks = 50;

    /** Texts are those of {@code bench/corpus} below {@code home}. */
    AlertsCommand(PrintStream out, PrintStream err, Clock clock, Path home) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        RunOptions.require("--rules", rules, 1, MOST_RULES);
        RunOptions.require("--articles", articles, 1, 1_000_000);
        RunOptions.require("--beside-articles", besideArticles, 1, 1_000_000);
        RunOptions.require("--rate", rate, 1, 10_000);
        RunOptions.require("--seconds", seconds, 1, MOST_SECONDS);
        RunOptions.require("--warm-up", warmUp, 0, MOST_SECONDS);
        RunOptions.require("--kill-articles", killArticles, 200, 1_000_000);
        RunOptions.require("--desks", desks, 1, MOST_DESKS);
        boolean needsProduct = through || !kills.isEmpty();
        AlertsReport report = needsProduct ? ofProduct() : new AlertsReport(matching(), null, List.of());
        run.print(out, report, AlertsTables.of(report));
        return report.kills().stream().allMatch(KillReport::isClean) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<MatchingReport> matching() throws IOException {
        err.printf(Locale.ROOT, "Tagging at most %,d articles%n", articles);
        MatchingBenchmark benchmark = new MatchingBenchmark(
                CorpusOptions.texts(home), corpus.bytes(), articles, run.seedOr(USUAL_SEED), System::nanoTime);
        OwnProcess process =
                new OwnProcess(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, AlertsCommand::heapBytes);
        List<MatchingReport> reports = new ArrayList<>();
        for (int size : sizes()) {
            err.printf(Locale.ROOT, "Loading %,d rules and matching all articles twice%n", size);
            reports.add(benchmark.run(() -> new SilkwireContender(process), size, articles));
            for (Rival rival : size > besideRules ? List.<Rival>of() : beside) {
                err.printf(Locale.ROOT, "The same with %s and at most %,d articles%n", rival, besideArticles);
                reports.add(benchmark.run(() -> rival.make(process), size, besideArticles));
            }
        }
        return reports;
    }

    private List<Integer> sizes() {
        return Stream.of(rules / 100, rules / 10, rules)
                .filter(size -> size > 0)
                .toList();
    }

    private static long heapBytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private AlertsReport ofProduct() {
        ProductOptions running = product;
        if (running == null) {
            throw new BenchException(
                    "--through and --kill need a product: --ingest, --search, --alert, --elasticsearch,"
                            + " --key-file and --pid name it, and ./silkwire bench alerts does so");
        }
        List<Victim> victims = kills.stream().map(running::victim).toList();
        WebhookServer hooks = WebhookServer.start(Ticker.ofMachine());
        try (hooks) {
            TellingReport telling = through ? telling(running, hooks) : null;
            List<KillReport> killed = new ArrayList<>();
            for (Victim victim : victims) {
                killed.add(kill(running, hooks, victim, killed.size()));
            }
            return new AlertsReport(List.of(), telling, killed);
        }
    }

    private TellingReport telling(ProductOptions running, WebhookServer hooks) {
        return new TellingBenchmark(running.intake(), running.desks(), hooks, running.machine(clock), err::println)
                .run(new TellingBenchmark.Settings(
                        rate, seconds, warmUp, desks, run.seed(clock), RunOptions.tag(clock)));
    }

    private KillReport kill(ProductOptions running, WebhookServer hooks, Victim victim, int round) {
        return new KillBenchmark(
                        running.patientIntake(),
                        running.search(),
                        running.desks(),
                        hooks,
                        running.machine(clock),
                        err::println)
                .run(
                        victim,
                        new KillBenchmark.Settings(
                                killArticles,
                                desks,
                                run.seed(clock) + (long) round * MOST_DESKS,
                                RunOptions.tag(clock)));
    }
}
