package silkwire.bench.command;

import java.util.Formatter;
import java.util.Locale;
import java.util.Map;
import silkwire.bench.measurement.LatencyReport;
import silkwire.bench.measurement.LatencyReport.Percentiles;
import silkwire.bench.measurement.PacedReport;
import silkwire.bench.measurement.PipelineReport;
import silkwire.bench.measurement.SearchReport;
import silkwire.bench.measurement.TellingReport;

/** Reports for people. */
final class Tables {
    private final Formatter table = new Formatter(Locale.ROOT);

    private Tables() {}

    static String of(PipelineReport report) {
        return new Tables().pipeline(report);
    }

    static String of(LatencyReport report) {
        return new Tables().latency(report);
    }

    static String of(SearchReport report) {
        return new Tables().search(report);
    }

    static String of(TellingReport report) {
        return new Tables().telling(report);
    }

    private String search(SearchReport report) {
        table.format(
                "%-14s %,d articles, filled in %,d s; %d queries/s for %d s on each side; load average before %.2f%n",
                "load", report.articles(), report.fillSeconds(), report.rate(), report.seconds(), report.loadAverage());
        table.format("%-14s %10s %10s %10s %10s %10s%n", "milliseconds", "p50", "p90", "p99", "p99.9", "max");
        percentiles("search API", report.apiMillis());
        percentiles("elasticsearch", report.directMillis());
        percentiles("with facets", report.facetsMillis());
        table.format("%-14s %,10.1f ms%n", "facets p95", report.facetsP95Millis());
        table.format("%-14s %10.3f%n", "ratio of p99", report.ratioP99());
        table.format("%-14s %,10d articles/s%n", "export", report.exportPerSecond());
        table.format("%-14s %,10d queries/s%n", "parser", report.parsedPerSecond());
        table.format("%-14s %d%n", "seed", report.seed());
        return table.toString().stripTrailing();
    }

    private String pipeline(PipelineReport report) {
        table.format(
                "%-14s %,10.1f articles/s    %,d articles in %.2f s, last receipt after %.2f s%n",
                "pipeline", report.pipelinePerSecond(), report.articles(), report.seconds(), report.pushSeconds());
        table.format(
                "%-14s %,10.1f documents/s   in %.2f s, median %,d bytes%n",
                "bulk alone", report.bulkPerSecond(), report.bulkSeconds(), report.documentBytesMedian());
        table.format("%-14s %10.3f%n", "ratio", report.ratio());
        table.format(
                "%-14s median %,d bytes, p99 %,d bytes%n", "text", report.textBytesMedian(), report.textBytesP99());
        table.format(
                "%-14s %,d articles; load average before it %.2f%n",
                "warm-up", report.warmUpArticles(), report.loadAverage());
        table.format(
                "%-14s %d, on %d connections, %d pushed again%n",
                "seed", report.seed(), report.connections(), report.repeats());
        table.format("processor time per article%n");
        cpu(report.cpuMicrosPerArticle());
        table.format("%-14s %,10d µs%n", "  (the bench)", report.benchCpuMicrosPerArticle());
        table.format("processor time per document, bulk alone%n");
        cpu(report.bulkCpuMicrosPerDocument());
        return table.toString().stripTrailing();
    }

    private String latency(LatencyReport report) {
        load(report.run());
        percentiles("searchable", report.searchableMillis());
        percentiles("a look", report.lookMillis());
        way(report.run());
        table.format("%-14s %d ms and the time of a look%n", "resolution", report.resolutionMillis());
        rest(report.run());
        return table.toString().stripTrailing();
    }

    private String telling(TellingReport report) {
        load(report.run());
        percentiles("told", report.toldMillis());
        way(report.run());
        table.format(
                "%-14s %d rules, one for each article; %d webhooks came again%n",
                "told", report.rules(), report.repeated());
        rest(report.run());
        return table.toString().stripTrailing();
    }

    /** The load, and the head of the table of percentiles. */
    private void load(PacedReport run) {
        table.format(
                "%-14s %d articles/s for %d s after %d s of warm-up: %,d articles; load average before %.2f%n",
                "load", run.rate(), run.seconds(), run.warmUpSeconds(), run.articles(), run.loadAverage());
        table.format("%-14s %10s %10s %10s %10s %10s%n", "milliseconds", "p50", "p90", "p99", "p99.9", "max");
    }

    /** Parts of the way, and what the bench itself did. */
    private void way(PacedReport run) {
        run.waitMillis().forEach((wait, millis) -> percentiles("  " + wait, millis));
        percentiles("receipt", run.receiptMillis());
        percentiles("sent", run.sentMillis());
    }

    /** The foot of the table. */
    private void rest(PacedReport run) {
        table.format("%-14s %d; %d pushed again%n", "seed", run.seed(), run.repeats());
        table.format("processor time per article%n");
        cpu(run.cpuMicrosPerArticle());
    }

    private void percentiles(String name, Percentiles millis) {
        table.format(
                "%-14s %,10.1f %,10.1f %,10.1f %,10.1f %,10.1f%n",
                name, millis.p50(), millis.p90(), millis.p99(), millis.p999(), millis.max());
    }

    private void cpu(Map<String, Long> micros) {
        micros.forEach((name, each) -> table.format("%-14s %,10d µs%n", "  " + name, each));
        long all = micros.values().stream().mapToLong(Long::longValue).sum();
        table.format("%-14s %,10d µs%n", "  all", all);
    }
}
