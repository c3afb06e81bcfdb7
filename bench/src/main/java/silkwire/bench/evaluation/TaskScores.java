package silkwire.bench.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one task. Whatever is noted for a group is noted for {@code all} too, unless the group is a
 * {@link #part}: a choice of rows that the row's language has already.
 */
final class TaskScores {
    static final String ALL = "all";

    private static final String PART = "only ";
    private static final int[] SHARES_OF_LABELS = {10, 20, 40};
    private static final long SEED = 20_261_122;
    private static final int FEW_LABELS = 4;
    private static final int LONGEST_TEXT = 240;

    private final String task;
    private final int mostErrors;
    private final Map<String, Map<String, ShareTally>> shares = new LinkedHashMap<>();
    private final Map<String, Map<String, SetTally>> sets = new LinkedHashMap<>();
    private final Map<String, PairTally> pairs = new TreeMap<>();
    private final Map<String, @Nullable Set<String>> macros = new LinkedHashMap<>();
    private final Map<String, RankedTally> ranked = new TreeMap<>();
    private final Map<String, List<String>> means = new LinkedHashMap<>();
    private final List<TaskReport.ErrorExample> errors = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private int errorsSeen;

    TaskScores(String task, int mostErrors) {
        this.task = task;
        this.mostErrors = mostErrors;
    }

    /** A case that is right or wrong. */
    void share(String figure, String group, boolean isRight) {
        share(figure, group, isRight ? 1 : 0, 1);
    }

    /** Some cases, so many of them right. */
    void share(String figure, String group, int right, int cases) {
        groups(group)
                .forEach(each -> shares.computeIfAbsent(figure, name -> new TreeMap<>())
                        .computeIfAbsent(each, name -> new ShareTally())
                        .add(right, cases));
    }

    /** A row that is labelled with a set of things; gives F1, precision and recall. */
    void set(String figure, String group, Collection<String> labelled, Collection<String> found) {
        groups(group)
                .forEach(each -> sets.computeIfAbsent(figure, name -> new TreeMap<>())
                        .computeIfAbsent(each, name -> new SetTally())
                        .add(labelled, found));
    }

    /** A case that has one label and got one answer. */
    void pair(String group, String labelled, String found) {
        groups(group)
                .forEach(each ->
                        pairs.computeIfAbsent(each, name -> new PairTally()).add(labelled, found));
    }

    /** How sure an answer was; {@code isExpected} where the case has a label that the ranking is about. */
    void ranked(String group, boolean isExpected, @Nullable Double confidence, boolean isRight) {
        groups(group)
                .map(each -> ranked.computeIfAbsent(each, name -> new RankedTally()))
                .forEach(tally -> {
                    if (isExpected) {
                        tally.expect();
                    }
                    if (confidence != null) {
                        tally.add(confidence, isRight);
                    }
                });
    }

    /** Asks for the mean F1 of these labels, or of all that occur, from the pairs. */
    void macro(String figure, @Nullable Set<String> labels) {
        macros.put(figure, labels);
    }

    /** Asks for the mean of a figure over those of the groups that there are. */
    void mean(String figure, List<String> groups) {
        means.put(figure, groups);
    }

    /** Notes a wrong answer; an even choice of them is kept. */
    void error(LabelledRow row, String expected, String found) {
        errorsSeen++;
        int place = errors.size() < mostErrors ? errors.size() : random.nextInt(errorsSeen);
        if (place < mostErrors) {
            String all = (row.title() + " " + row.text()).strip();
            String text = all.length() > LONGEST_TEXT ? all.substring(0, LONGEST_TEXT) + "…" : all;
            TaskReport.ErrorExample example =
                    new TaskReport.ErrorExample(row.id(), row.language(), expected, found, text);
            if (place == errors.size()) {
                errors.add(example);
            } else {
                errors.set(place, example);
            }
        }
    }

    TaskReport report() {
        Map<String, Map<String, Figure>> figures = new LinkedHashMap<>();
        shares.forEach((name, groups) -> groups.forEach((group, tally) -> put(figures, name, group, tally.figure())));
        sets.forEach((name, groups) -> groups.forEach((group, tally) -> {
            put(figures, name + "F1", group, tally.figure());
            put(figures, name + "Precision", group, tally.precision());
            put(figures, name + "Recall", group, tally.recall());
        }));
        means.forEach((name, groups) -> {
            List<Tally> tallies = tallies(name, groups);
            if (tallies.size() > 1) {
                put(figures, name + "Mean", ALL, new MeanTally(tallies).figure());
            }
        });
        macros.forEach((name, labels) -> pairs.forEach((group, tally) ->
                put(figures, name, group, tally.macroF1(labels).figure())));
        for (int percent : SHARES_OF_LABELS) {
            ranked.forEach((group, tally) -> tally.precisionAt(percent)
                    .ifPresent(figure -> put(figures, "precisionAt" + percent, group, figure)));
        }
        Map<String, Map<String, Integer>> matrix =
                Optional.ofNullable(pairs.get(ALL)).map(PairTally::matrix).orElseGet(Map::of);
        Map<String, Map<String, Map<String, Integer>>> matrices = new TreeMap<>();
        if (matrix.size() <= FEW_LABELS) {
            pairs.forEach((group, tally) -> matrices.put(group, tally.matrix()));
            matrices.remove(ALL);
        }
        return new TaskReport(task, figures, matrix, matrices, List.copyOf(errors));
    }

    private List<Tally> tallies(String figure, List<String> groups) {
        return groups.stream()
                .map(group -> Stream.of(shares.get(figure), sets.get(figure))
                        .filter(Objects::nonNull)
                        .map(tallies -> tallies.get(group))
                        .filter(Objects::nonNull)
                        .findFirst())
                .flatMap(Optional::stream)
                .<Tally>map(tally -> tally)
                .toList();
    }

    private static void put(Map<String, Map<String, Figure>> figures, String name, String group, Figure figure) {
        figures.computeIfAbsent(name, each -> new TreeMap<>()).put(group, figure);
    }

    /** The name of a group whose rows stand in another group too. */
    static String part(String name) {
        return PART + name;
    }

    private static Stream<String> groups(String group) {
        return group.startsWith(PART) ? Stream.of(group) : Stream.of(group, ALL).distinct();
    }
}
