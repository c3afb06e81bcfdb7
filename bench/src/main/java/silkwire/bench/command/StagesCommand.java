package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.bench.stage.StageBenchmark;
import silkwire.bench.stage.StageReport;
import silkwire.common.json.EventJson;

/** Measures what each stage of tagging costs. */
@Command(
        name = "stages",
        mixinStandardHelpOptions = true,
        description = "Measure what each stage of tagging costs per article, in processor time of one thread.")
final class StagesCommand implements Callable<Integer> {
    private static final double MICROS = 1_000_000;

    private final PrintStream out;
    private final PrintStream err;
    private final Path home;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--rounds", paramLabel = "N", description = "how often all are tagged (default: ${DEFAULT-VALUE})")
    private int rounds = 30;

    /** Texts are those of {@code bench/corpus} below {@code home}. */
    StagesCommand(PrintStream out, PrintStream err, Path home) {
        this.out = out;
        this.err = err;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        RunOptions.require("--rounds", rounds, 1, 10_000);
        Map<String, List<String>> articles = StageBenchmark.articles(CorpusOptions.texts(home), corpus.bytes());
        int all = articles.values().stream().mapToInt(List::size).sum();
        err.printf(Locale.ROOT, "Tagging %,d articles %d times%n", all, rounds);
        List<StageReport> reports =
                new StageBenchmark(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime).run(articles, rounds);
        out.print(json ? EventJson.text(reports) + System.lineSeparator() : table(reports));
        return 0;
    }

    private static String table(List<StageReport> reports) {
        List<String> stages = List.copyOf(reports.getFirst().micros().keySet());
        List<String> header = new ArrayList<>(List.of("µs an article", "bytes"));
        header.addAll(stages);
        header.addAll(List.of("all", "articles/s"));
        List<List<String>> rows = new ArrayList<>();
        for (StageReport report : reports) {
            List<String> row = new ArrayList<>(List.of(report.language(), String.valueOf(report.meanBytes())));
            stages.forEach(stage ->
                    row.add(String.format(Locale.ROOT, "%.0f", report.micros().get(stage))));
            row.add(String.format(Locale.ROOT, "%.0f", report.total()));
            row.add(String.format(Locale.ROOT, "%,.0f", MICROS / report.total()));
            rows.add(row);
        }
        return new Grid(header, rows).aligned();
    }
}
