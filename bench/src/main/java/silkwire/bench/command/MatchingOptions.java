package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import silkwire.bench.alert.MatchingBenchmark;
import silkwire.bench.alert.MatchingReport;
import silkwire.bench.alert.OwnProcess;
import silkwire.bench.alert.SilkwireContender;

/** Measures how fast articles are put before rules. */
final class MatchingOptions {
    private static final int MOST_RULES = 1_000_000;
    private static final int MOST_ARTICLES = 1_000_000;
    private static final long USUAL_SEED = 20_261_122;

    @Option(
            names = "--rules",
            paramLabel = "N",
            defaultValue = "100000",
            description = "the most rules (default: ${DEFAULT-VALUE})")
    private int rules;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "2000",
            description = "the most articles (default: ${DEFAULT-VALUE})")
    private int articles;

    @Option(
            names = "--beside",
            split = ",",
            paramLabel = "NAME",
            description = "match the same with ${COMPLETION-CANDIDATES}, too")
    private List<Rival> beside = List.of();

    @Option(
            names = "--beside-articles",
            paramLabel = "N",
            defaultValue = "500",
            description = "how many articles these get (default: ${DEFAULT-VALUE})")
    private int besideArticles;

    @Option(
            names = "--beside-rules",
            paramLabel = "N",
            defaultValue = "10000",
            description = "the most rules these get (default: ${DEFAULT-VALUE})")
    private int besideRules;

    /** Matches articles of the texts below {@code home}. */
    List<MatchingReport> run(Path home, CorpusOptions corpus, RunOptions run, PrintStream err) throws IOException {
        RunOptions.require("--rules", rules, 1, MOST_RULES);
        RunOptions.require("--articles", articles, 1, MOST_ARTICLES);
        RunOptions.require("--beside-articles", besideArticles, 1, MOST_ARTICLES);
        RunOptions.require("--beside-rules", besideRules, 1, MOST_RULES);
        err.printf(Locale.ROOT, "Tagging at most %,d articles%n", articles);
        MatchingBenchmark benchmark = new MatchingBenchmark(
                CorpusOptions.texts(home), corpus.bytes(), articles, run.seedOr(USUAL_SEED), System::nanoTime);
        OwnProcess process = new OwnProcess(
                ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, MatchingOptions::heapBytes);
        List<MatchingReport> reports = new ArrayList<>();
        Rivals rivals = new Rivals(process, err::println);
        try (rivals) {
            for (int size : sizes()) {
                err.printf(Locale.ROOT, "Loading %,d rules and matching all articles twice%n", size);
                reports.add(benchmark.run(() -> new SilkwireContender(process), size, articles));
                for (Rival rival : size > besideRules ? List.<Rival>of() : beside) {
                    err.printf(Locale.ROOT, "The same with %s and at most %,d articles%n", rival, besideArticles);
                    reports.add(benchmark.run(() -> rivals.make(rival), size, besideArticles));
                }
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
}
