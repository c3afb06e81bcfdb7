package silkwire.bench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import silkwire.bench.alert.MatchingReport;
import silkwire.bench.measurement.KillReport;

/** What {@code alerts} measured, for people. */
final class AlertsTables {
    private AlertsTables() {}

    static String of(AlertsReport report) {
        List<String> parts = new ArrayList<>();
        if (!report.matching().isEmpty()) {
            parts.add(matching(report.matching()));
        }
        if (report.telling() != null) {
            parts.add(Tables.of(report.telling()) + "\n");
        }
        if (!report.kills().isEmpty()) {
            parts.add(kills(report.kills()));
        }
        return String.join("\n", parts).stripTrailing();
    }

    private static String matching(List<MatchingReport> reports) {
        List<List<String>> rows = reports.stream()
                .map(report -> List.of(
                        report.contender(),
                        whole(report.rules()),
                        tenths(report.loadSeconds()),
                        orNothing(report.heapMiB()),
                        whole(report.articles()),
                        whole(Math.round(report.articlesPerSecond())),
                        whole(Math.round(report.unpreparedPerSecond())),
                        whole(report.cpuMicros().p50()),
                        whole(report.cpuMicros().p99()),
                        whole(report.wallMicros().p99()),
                        orNothing(report.candidatesPerArticle()),
                        tenths(report.matchesPerArticle()),
                        whole(report.differing()),
                        tenths(report.timesAsLong())))
                .toList();
        return new Grid(
                        List.of(
                                "",
                                "rules",
                                "load s",
                                "heap MiB",
                                "articles",
                                "articles/s",
                                "new/s",
                                "p50 µs",
                                "p99 µs",
                                "p99 µs wall",
                                "tried",
                                "matched",
                                "differ",
                                "× time"),
                        rows)
                .aligned();
    }

    private static String kills(List<KillReport> reports) {
        List<List<String>> rows = reports.stream()
                .map(report -> List.of(
                        report.process(),
                        whole(report.articles()),
                        whole(report.stories()),
                        whole(report.rules()),
                        whole(report.due()),
                        whole(report.missed()),
                        whole(report.duplicated()),
                        whole(report.unexpected()),
                        whole(report.repeated()),
                        tenths(report.silenceSeconds()),
                        report.recoverySeconds() == null ? "-" : tenths(report.recoverySeconds()),
                        tenths(report.toldSeconds()),
                        whole(report.pushRepeats())))
                .toList();
        return new Grid(
                        List.of(
                                "killed",
                                "articles",
                                "stories",
                                "rules",
                                "due",
                                "missed",
                                "duplicated",
                                "unexpected",
                                "repeated",
                                "silence s",
                                "recovery s",
                                "told s",
                                "pushed again"),
                        rows)
                .aligned();
    }

    private static String orNothing(@Nullable Number value) {
        return value == null ? "-" : whole(Math.round(value.doubleValue()));
    }

    private static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }
}
