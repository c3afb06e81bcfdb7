package silkwire.bench.command;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.query.ParserBenchmark;
import silkwire.bench.query.ParserReport;
import silkwire.common.json.EventJson;

/** Measures how fast queries are parsed. */
@Command(
        name = "parser",
        mixinStandardHelpOptions = true,
        description = "Measure how many queries a second of processor time one thread parses.")
final class ParserCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--rounds", paramLabel = "N", description = "how often each is parsed (default: ${DEFAULT-VALUE})")
    private int rounds = 100_000;

    ParserCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (rounds < 1) {
            throw new BenchException("--rounds must be at least 1, not " + rounds);
        }
        err.printf(Locale.ROOT, "Parsing %d queries %,d times%n", ParserBenchmark.QUERIES.size(), rounds);
        List<ParserReport> reports = new ParserBenchmark(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime)
                .run(ParserBenchmark.QUERIES, rounds);
        out.print(json ? EventJson.text(reports) + System.lineSeparator() : table(reports));
        return 0;
    }

    private static String table(List<ParserReport> reports) {
        List<List<String>> rows = new ArrayList<>();
        for (ParserReport report : reports) {
            rows.add(List.of(String.format(Locale.ROOT, "%,.0f", report.perSecond()), report.query()));
        }
        return new Grid(List.of("a second", "query"), rows).aligned();
    }
}
