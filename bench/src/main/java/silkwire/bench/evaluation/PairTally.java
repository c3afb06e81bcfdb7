package silkwire.bench.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Pairs of label and answer, of which each case has one. */
final class PairTally {
    private final List<String> names = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();

    void add(String labelled, String found) {
        pairs.add(new int[] {index(labelled), index(found)});
    }

    int cases() {
        return pairs.size();
    }

    /** The share of cases whose answer is the label. */
    Figure accuracy() {
        return Figure.share(pairs.stream().filter(pair -> pair[0] == pair[1]).count(), pairs.size());
    }

    /** The mean of the F1 of these labels; of all that are labelled where none are named. */
    Tally macroF1(@Nullable Set<String> labels) {
        boolean[] counted = new boolean[names.size()];
        for (int[] pair : pairs) {
            counted[pair[0]] |= labels == null;
        }
        for (int name = 0; name < counted.length && labels != null; name++) {
            counted[name] = labels.contains(names.get(name));
        }
        int least = labels == null ? 0 : labels.size();
        return new MacroF1(counted, least);
    }

    /** How often each label got each answer. */
    Map<String, Map<String, Integer>> matrix() {
        Map<String, Map<String, Integer>> matrix = new TreeMap<>();
        for (int[] pair : pairs) {
            matrix.computeIfAbsent(names.get(pair[0]), label -> new TreeMap<>())
                    .merge(names.get(pair[1]), 1, Integer::sum);
        }
        return matrix;
    }

    private int index(String name) {
        int known = names.indexOf(name);
        if (known >= 0) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    /** A label that was asked for but never came has an F1 of 0. */
    private final class MacroF1 implements Tally {
        private final boolean[] counted;
        private final int least;

        MacroF1(boolean[] counted, int least) {
            this.counted = counted;
            this.least = least;
        }

        @Override
        public double value() {
            return over(each -> each);
        }

        @Override
        public double resampled(RandomGenerator random) {
            return over(each -> random.nextInt(pairs.size()));
        }

        @Override
        public int cases() {
            return pairs.size();
        }

        private double over(IntUnaryOperator choice) {
            int[] right = new int[names.size()];
            int[] labelled = new int[names.size()];
            int[] found = new int[names.size()];
            for (int each = 0; each < pairs.size(); each++) {
                int[] pair = pairs.get(choice.applyAsInt(each));
                labelled[pair[0]]++;
                found[pair[1]]++;
                right[pair[0]] += pair[0] == pair[1] ? 1 : 0;
            }
            double sum = 0;
            int of = 0;
            for (int name = 0; name < counted.length; name++) {
                if (counted[name]) {
                    sum += SetTally.f1(right[name], found[name] - right[name], labelled[name] - right[name]);
                    of++;
                }
            }
            return of == 0 ? 0 : sum / Math.max(of, least);
        }
    }
}
