package silkwire.bench.evaluation;

import java.util.random.RandomGenerator;

/** How many cases are right. */
final class ShareTally implements Tally {
    private int right;
    private int cases;

    void add(int right, int cases) {
        this.right += right;
        this.cases += cases;
    }

    @Override
    public double value() {
        return cases == 0 ? 0 : (double) right / cases;
    }

    @Override
    public double resampled(RandomGenerator random) {
        int drawn = 0;
        for (int each = 0; each < cases; each++) {
            drawn += random.nextInt(cases) < right ? 1 : 0;
        }
        return cases == 0 ? 0 : (double) drawn / cases;
    }

    @Override
    public int cases() {
        return cases;
    }

    @Override
    public Figure figure() {
        return Figure.share(right, cases);
    }
}
