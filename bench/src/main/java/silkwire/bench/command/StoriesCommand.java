package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import silkwire.bench.story.CopyBenchmark;
import silkwire.bench.story.CopyReport;
import silkwire.bench.story.EventBenchmark;
import silkwire.bench.story.EventReport;
import silkwire.bench.story.LoadBenchmark;
import silkwire.bench.story.LoadReport;
import silkwire.bench.story.StoryTexts;
import silkwire.common.event.ReceivedItem;
import silkwire.common.json.EventJson;
import silkwire.enrich.tagging.TaggingPipeline;

/** Measures how edited copies are found. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Measure the story index: recall of edited copies, false pairs, look-ups a second, restore.")
final class StoriesCommand implements Callable<Integer> {
    private static final Set<String> LANGUAGES = Set.of("ar", "ru", "en", "kk", "zh");

    private final PrintStream out;
    private final PrintStream err;
    private final Path home;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--seed", paramLabel = "N", description = "of the edits (default: ${DEFAULT-VALUE})")
    private long seed = 7;

    @Option(names = "--texts", paramLabel = "DIR", description = "further texts: a folder of NDJSON with text and lang")
    private List<Path> folders = List.of();

    @Option(names = "--load", paramLabel = "N", description = "articles to restore (default: ${DEFAULT-VALUE})")
    private int load = 3_000_000;

    @Option(names = "--errors", description = "print the texts wrongly taken for copies")
    private boolean errors;

    StoriesCommand(PrintStream out, PrintStream err, Path home) {
        this.out = out;
        this.err = err;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> all = new ArrayList<>(List.of(home.resolve("bench/corpus")));
        all.addAll(folders);
        Map<String, List<String>> texts = StoryTexts.read(all, LANGUAGES::contains);
        Set<String> samples = StoryTexts.samples(LANGUAGES::contains).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<CopyReport> copies = new CopyBenchmark(seed, samples, this::tellError).run(texts);
        List<EventReport> events = events(all);
        LoadReport loaded = new LoadBenchmark(
                        seed, traits(texts), ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime)
                .run(load);
        if (json) {
            out.println(EventJson.text(Map.of("copies", copies, "events", events, "load", loaded)));
        } else {
            copies.forEach(this::print);
            events.forEach(this::print);
            print(loaded);
        }
        return 0;
    }

    private List<EventReport> events(List<Path> all) throws IOException {
        EventBenchmark benchmark = new EventBenchmark(this::tellError);
        List<EventReport> reports = new ArrayList<>();
        for (Path folder : all) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path set : files.filter(StoriesCommand::isEvents).sorted().toList()) {
                    reports.add(benchmark.run(set));
                }
            }
        }
        return reports;
    }

    /** The traits of the texts. */
    private static List<String> traits(Map<String, List<String>> texts) {
        TaggingPipeline pipeline = TaggingPipeline.embedded(System::nanoTime);
        return texts.values().stream()
                .flatMap(List::stream)
                .map(text -> pipeline.tag(ReceivedItem.toTag(null, "", text, null, List.of(), List.of()))
                        .traits())
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isEvents(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("related.") && name.endsWith(".ndjson");
    }

    private void tellError(String line) {
        if (errors) {
            err.println(line);
        }
    }

    private void print(EventReport report) {
        out.printf(
                Locale.ROOT,
                "  %s: %d texts, pairs in one story: precision %.3f, recall %.3f; %d taken for copies%n",
                report.set(),
                report.texts(),
                report.precision(),
                report.recall(),
                report.copies());
    }

    private void print(LoadReport report) {
        out.printf(
                Locale.ROOT,
                "  %,d articles restored in %.1f s, %.0f bytes for each of %,d; %,.0f look-ups with insert a second%n",
                report.restored(),
                report.restoreSeconds(),
                report.bytesPerArticle(),
                report.remembered(),
                report.decisionsPerSecond());
    }

    private void print(CopyReport report) {
        Set<String> edits = new TreeSet<>();
        report.recall().values().forEach(shares -> edits.addAll(shares.keySet()));
        List<String> header = new ArrayList<>(List.of(report.length()));
        header.addAll(edits);
        List<List<String>> rows = new ArrayList<>();
        report.recall().forEach((language, shares) -> {
            List<String> row = new ArrayList<>(List.of(language));
            edits.forEach(edit -> row.add(String.format(Locale.ROOT, "%.1f", 100 * shares.getOrDefault(edit, 0.0))));
            rows.add(row);
        });
        out.print(new Grid(header, rows).aligned());
        out.printf(
                Locale.ROOT,
                "  mean recall %.2f %%; %d of %,d texts taken for another's copy: %.3f false pairs per million%n",
                100 * report.meanRecall(),
                report.falsePairs(),
                report.texts(),
                report.falsePairsPerMillion());
    }
}
