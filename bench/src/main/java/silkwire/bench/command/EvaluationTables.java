package silkwire.bench.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.bench.evaluation.EvaluationReport;
import silkwire.bench.evaluation.Figure;
import silkwire.bench.evaluation.SetReport;
import silkwire.bench.evaluation.TaskReport;

/** An evaluation for people: percentages with their intervals of 95 %. */
final class EvaluationTables {
    private static final int HUNDRED = 100;
    private static final int MOST_IN_A_MATRIX = 20;
    private static final int MOST_CONFUSIONS = 15;
    private static final String ALL = "all";

    private final StringBuilder text = new StringBuilder();

    private EvaluationTables() {}

    /** Everything, for a terminal. */
    static String of(EvaluationReport report) {
        return new EvaluationTables().plain(report);
    }

    /** The figures alone, as Markdown. */
    static String markdown(EvaluationReport report) {
        return new EvaluationTables().pages(report);
    }

    private String plain(EvaluationReport report) {
        for (SetReport set : report.sets()) {
            text.append(set.set()).append(heading(set)).append('\n');
            set.tasks().forEach(this::plain);
            set.broken()
                    .forEach(line -> text.append("  ")
                            .append(line.file())
                            .append(", line ")
                            .append(line.line())
                            .append(" could not be read: ")
                            .append(line.problem())
                            .append('\n'));
            text.append('\n');
        }
        return text.append("taggers: ").append(taggers(report)).toString();
    }

    private static String heading(SetReport set) {
        return set.problem() == null
                ? String.format(Locale.ROOT, ": %,d rows, %.1f s", set.rows(), set.seconds())
                : ": not judged, " + set.problem();
    }

    private void plain(TaskReport task) {
        text.append(" ").append(task.task()).append('\n').append(grid(task).aligned());
        confusions(task.confusions());
        task.errors()
                .forEach(error -> text.append("  ✗ ")
                        .append(error.id())
                        .append(" (")
                        .append(error.language())
                        .append("): expected ")
                        .append(error.expected())
                        .append(", found ")
                        .append(error.found().isEmpty() ? "nothing" : error.found())
                        .append("\n      \u2068")
                        .append(error.text().replaceAll("\\s+", " "))
                        .append("\u2069\n"));
    }

    private String pages(EvaluationReport report) {
        for (SetReport set : report.sets()) {
            text.append("#### ").append(set.set()).append("\n\n");
            if (set.problem() != null) {
                text.append("Not judged: ").append(set.problem()).append("\n\n");
            }
            for (TaskReport task : set.tasks()) {
                text.append(String.format(Locale.ROOT, "%s, %,d rows%n%n", task.task(), set.rows()))
                        .append(grid(inBrief(task)).markdown())
                        .append('\n');
                if (!task.confusionsBy().isEmpty()) {
                    text.append("How often each label got each answer:\n\n")
                            .append(confusionsBy(task).markdown())
                            .append('\n');
                }
            }
        }
        return text.append("Taggers: ").append(taggers(report)).append('.').toString();
    }

    /** Without precision and recall where F1 says both, and without the languages that a set calls otherwise than we. */
    private static TaskReport inBrief(TaskReport task) {
        Map<String, Map<String, Figure>> figures = new LinkedHashMap<>();
        task.figures().forEach((name, groups) -> {
            String stem = name.replaceFirst("(Precision|Recall)$", "");
            if (stem.equals(name) || !task.figures().containsKey(stem + "F1")) {
                Map<String, Figure> kept = new TreeMap<>(groups);
                kept.keySet().removeIf(group -> group.contains("_"));
                figures.put(name, kept);
            }
        });
        return new TaskReport(task.task(), figures, task.confusions(), task.confusionsBy(), task.errors());
    }

    /** A row for each group: per label how often it got each of the answers, in their order. */
    private static Grid confusionsBy(TaskReport task) {
        Set<String> names = new TreeSet<>(task.confusions().keySet());
        task.confusions().values().forEach(row -> names.addAll(row.keySet()));
        String answers = String.join(" / ", names);
        List<String> header = new ArrayList<>(List.of(""));
        names.forEach(name -> header.add(name + ": " + answers));
        List<List<String>> rows = new ArrayList<>();
        task.confusionsBy().forEach((group, matrix) -> {
            List<String> row = new ArrayList<>(List.of(group));
            for (String label : names) {
                Map<String, Integer> found = matrix.getOrDefault(label, Map.of());
                row.add(names.stream()
                        .map(name -> String.valueOf(found.getOrDefault(name, 0)))
                        .collect(Collectors.joining(" / ")));
            }
            rows.add(row);
        });
        return new Grid(header, rows);
    }

    private static String taggers(EvaluationReport report) {
        return report.taggers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(tagger -> tagger.getKey() + " " + tagger.getValue())
                .collect(Collectors.joining(", "));
    }

    /** A row for each group, or for each figure where there are fewer groups. */
    private static Grid grid(TaskReport task) {
        Map<String, Map<String, Figure>> figures = task.figures();
        List<String> groups = groups(figures.values());
        List<String> names = List.copyOf(figures.keySet());
        boolean turned = groups.size() < names.size();
        List<String> header = new ArrayList<>(List.of(turned ? "%" : "% of"));
        header.addAll(turned ? groups : names);
        header.add("cases");
        List<List<String>> rows = new ArrayList<>();
        for (String line : turned ? names : groups) {
            List<String> row = new ArrayList<>(List.of(line));
            long cases = 0;
            for (String column : turned ? groups : names) {
                Figure figure = turned ? get(figures, line, column) : get(figures, column, line);
                row.add(cell(figure));
                cases = Math.max(cases, figure == null ? 0 : figure.cases());
            }
            row.add(String.format(Locale.ROOT, "%,d", cases));
            rows.add(row);
        }
        return new Grid(header, rows);
    }

    private static @Nullable Figure get(Map<String, Map<String, Figure>> figures, String name, String group) {
        return figures.getOrDefault(name, Map.of()).get(group);
    }

    /** All together first; not at all where it is the same as the only other group. */
    private static List<String> groups(Collection<Map<String, Figure>> figures) {
        Set<String> names = new TreeSet<>(
                Comparator.comparing((String name) -> !name.equals(ALL)).thenComparing(Comparator.naturalOrder()));
        figures.forEach(groups -> names.addAll(groups.keySet()));
        if (names.size() == 2) {
            names.remove(ALL);
        }
        return List.copyOf(names);
    }

    private static String cell(@Nullable Figure figure) {
        return figure == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.1f (%.1f–%.1f)",
                        HUNDRED * figure.value(),
                        HUNDRED * figure.low(),
                        HUNDRED * figure.high());
    }

    private void confusions(Map<String, Map<String, Integer>> matrix) {
        Set<String> answers = matrix.values().stream()
                .flatMap(row -> row.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (matrix.size() <= MOST_IN_A_MATRIX && answers.size() <= MOST_IN_A_MATRIX) {
            matrix(matrix, answers);
        } else {
            text.append("  most frequent confusions: ").append(worst(matrix)).append('\n');
        }
    }

    private void matrix(Map<String, Map<String, Integer>> matrix, Set<String> answers) {
        if (matrix.isEmpty()) {
            return;
        }
        List<String> header =
                Stream.concat(Stream.of("label ↓ answer →"), answers.stream()).toList();
        List<List<String>> rows = new ArrayList<>();
        matrix.forEach((label, row) -> rows.add(Stream.concat(
                        Stream.of(label),
                        answers.stream().map(answer -> row.containsKey(answer) ? "" + row.get(answer) : "·"))
                .toList()));
        text.append(new Grid(header, rows).aligned());
    }

    private static String worst(Map<String, Map<String, Integer>> matrix) {
        return matrix.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .filter(cell -> !cell.getKey().equals(row.getKey())
                                && !cell.getKey().equals("und"))
                        .map(cell -> Map.entry(row.getKey() + " → " + cell.getKey(), cell.getValue())))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_CONFUSIONS)
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(Collectors.joining(", "));
    }
}
