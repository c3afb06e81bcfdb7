package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.bench.evaluation.Evaluation;
import silkwire.bench.evaluation.EvaluationReport;
import silkwire.bench.evaluation.SetFiles;
import silkwire.bench.measurement.BenchException;
import silkwire.common.json.EventJson;
import silkwire.enrich.tagging.TaggingPipeline;

/** Judges the embedded taggers on labelled sets. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Tag labelled sets offline and say how good the taggers are, with intervals of 95 %%."
                + " Exits with 3 when a set or a line could not be judged.")
final class EvaluateCommand implements Callable<Integer> {
    private static final int INCOMPLETE = 3;
    private static final String SUFFIX = ".ndjson";

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "the folders with the sets, NDJSON")
    private List<Path> folders = List.of();

    @Option(names = "--set", paramLabel = "NAME", arity = "1..*", description = "only sets whose names contain NAME")
    private List<String> names = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "texts tagged at once (default: all cores)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "examples of errors for each task (default: ${DEFAULT-VALUE})")
    private int errors = 3;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--markdown", description = "print the figures as tables of Markdown")
    private boolean markdown;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "write the tables of Markdown into FILE, between its lines " + MarkedPage.BEGIN + " and "
                    + MarkedPage.END)
    private @Nullable Path page;

    EvaluateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        RunOptions.require("--threads", threads, 1, 256);
        RunOptions.require("--errors", errors, 0, 10_000);
        if (json && (markdown || page != null)) {
            throw new BenchException("--json and Markdown are two forms of the same; give one");
        }
        MarkedPage marked = page == null ? null : MarkedPage.of(page);
        Evaluation evaluation = new Evaluation(
                TaggingPipeline.embedded(System::nanoTime), System::nanoTime, threads, errors, err::println);
        EvaluationReport report = evaluation.of(sets());
        if (marked != null) {
            marked.put(EvaluationTables.markdown(report));
            err.println("The figures stand in " + page);
        } else if (json) {
            out.println(EventJson.text(report));
        } else {
            out.println(markdown ? EvaluationTables.markdown(report) : EvaluationTables.of(report));
        }
        return report.isComplete() ? 0 : INCOMPLETE;
    }

    private List<SetFiles> sets() throws IOException {
        List<SetFiles> all = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new BenchException(folder + " is no folder");
            }
            try (Stream<Path> files = Files.list(folder)) {
                all.addAll(SetFiles.of(
                        files.filter(file -> file.toString().endsWith(SUFFIX)).toList()));
            }
        }
        List<SetFiles> chosen = all.stream().filter(this::isChosen).toList();
        if (chosen.isEmpty()) {
            String there = all.stream().map(SetFiles::name).collect(Collectors.joining(" "));
            throw new BenchException(
                    "No set is called so; there are: " + (there.isEmpty() ? "none (*" + SUFFIX + ")" : there));
        }
        return chosen;
    }

    private boolean isChosen(SetFiles set) {
        return names.isEmpty()
                || names.stream()
                        .anyMatch(name -> set.name().contains(name)
                                || set.files().stream()
                                        .anyMatch(file -> SetFiles.nameOf(file).contains(name)));
    }
}
