package silkwire.bench.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Per row, how many things were found rightly, found wrongly and missed; its value is F1 over all rows together. */
final class SetTally implements Tally {
    private static final int COUNTS = 3;

    private int[] rows = new int[64 * COUNTS];
    private int size;

    void add(Collection<String> labelled, Collection<String> found) {
        Set<String> both = new HashSet<>(labelled);
        both.retainAll(found);
        if ((size + 1) * COUNTS > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        rows[size * COUNTS] = both.size();
        rows[size * COUNTS + 1] = found.size() - both.size();
        rows[size * COUNTS + 2] = labelled.size() - both.size();
        size++;
    }

    @Override
    public double value() {
        return f1(sum(0), sum(1), sum(2));
    }

    @Override
    public double resampled(RandomGenerator random) {
        long right = 0;
        long wrong = 0;
        long missed = 0;
        for (int each = 0; each < size; each++) {
            int row = random.nextInt(size) * COUNTS;
            right += rows[row];
            wrong += rows[row + 1];
            missed += rows[row + 2];
        }
        return f1(right, wrong, missed);
    }

    @Override
    public int cases() {
        return size;
    }

    /** The share of what was found that is right. */
    Figure precision() {
        return Figure.share(sum(0), sum(0) + sum(1));
    }

    /** The share of what is labelled that was found. */
    Figure recall() {
        return Figure.share(sum(0), sum(0) + sum(2));
    }

    private long sum(int count) {
        long sum = 0;
        for (int row = 0; row < size; row++) {
            sum += rows[row * COUNTS + count];
        }
        return sum;
    }

    static double f1(long right, long wrong, long missed) {
        long all = 2 * right + wrong + missed;
        return all == 0 ? 0 : 2.0 * right / all;
    }
}
