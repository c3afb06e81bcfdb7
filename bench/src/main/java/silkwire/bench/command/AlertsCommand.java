package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import silkwire.bench.alert.MatchingBenchmark;
import silkwire.bench.alert.MatchingReport;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.story.StoryTexts;
import silkwire.common.json.EventJson;

/** Measures how fast articles are put before all rules. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        description = "Measure how many articles a second one core puts before 1,000, 10,000 and 100,000 rules.")
final class AlertsCommand implements Callable<Integer> {
    private static final int MOST_RULES = 1_000_000;
    private static final Set<String> LANGUAGES =
            Set.of("ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr");

    private final PrintStream out;
    private final PrintStream err;
    private final Path home;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--rules", paramLabel = "N", description = "the most rules (default: ${DEFAULT-VALUE})")
    private int rules = 100_000;

    @Option(names = "--articles", paramLabel = "N", description = "the most articles (default: ${DEFAULT-VALUE})")
    private int articles = 2_000;

    @Option(names = "--bytes", paramLabel = "N", description = "least size of an article (default: ${DEFAULT-VALUE})")
    private int bytes = 3_000;

    @Option(names = "--seed", paramLabel = "N", description = "makes the same rules again (default: ${DEFAULT-VALUE})")
    private long seed = 20_261_122;

    /** Texts are those of {@code bench/corpus} below {@code home}. */
    AlertsCommand(PrintStream out, PrintStream err, Path home) {
        this.out = out;
        this.err = err;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        if (rules < 1 || rules > MOST_RULES || articles < 1 || bytes < 1) {
            throw new BenchException("--rules must be 1 to " + MOST_RULES + ", --articles and --bytes at least 1, not "
                    + rules + ", " + articles + " and " + bytes);
        }
        Map<String, List<String>> texts = StoryTexts.read(List.of(home.resolve("bench/corpus")), LANGUAGES::contains);
        err.printf(Locale.ROOT, "Tagging at most %,d articles%n", articles);
        LongSupplier cpu = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        MatchingBenchmark benchmark =
                new MatchingBenchmark(texts, bytes, articles, seed, cpu, System::nanoTime, AlertsCommand::heapBytes);
        List<MatchingReport> reports = new ArrayList<>();
        for (int size : sizes()) {
            err.printf(Locale.ROOT, "Loading %,d rules and matching all articles twice%n", size);
            reports.add(benchmark.run(size));
        }
        out.print(json ? EventJson.text(Map.of("matching", reports)) + System.lineSeparator() : table(reports));
        return 0;
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

    private static String table(List<MatchingReport> reports) {
        List<List<String>> rows = new ArrayList<>();
        for (MatchingReport report : reports) {
            rows.add(List.of(
                    String.format(Locale.ROOT, "%,d", report.rules()),
                    String.format(Locale.ROOT, "%.1f", report.loadSeconds()),
                    String.format(Locale.ROOT, "%,d", report.heapMiB()),
                    String.format(Locale.ROOT, "%,.0f", report.articlesPerSecond()),
                    String.format(Locale.ROOT, "%,d", report.cpuMicros().p50()),
                    String.format(Locale.ROOT, "%,d", report.cpuMicros().p99()),
                    String.format(Locale.ROOT, "%,d", report.wallMicros().p99()),
                    String.format(Locale.ROOT, "%,.0f", report.candidatesPerArticle()),
                    String.format(Locale.ROOT, "%,.1f", report.matchesPerArticle())));
        }
        return new Grid(
                        List.of(
                                "rules",
                                "load s",
                                "heap MiB",
                                "articles/s",
                                "p50 µs",
                                "p99 µs",
                                "p99 µs wall",
                                "tried",
                                "matched"),
                        rows)
                .aligned();
    }
}
