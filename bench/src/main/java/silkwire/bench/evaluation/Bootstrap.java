package silkwire.bench.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Intervals from resampling (Efron 1979, percentiles); the same cases give the same interval. */
final class Bootstrap {
    private static final int SAMPLES = 1000;
    private static final long SEED = 20_261_122;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    static Figure figure(double value, int cases, ToDoubleFunction<RandomGenerator> resampled) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            values[sample] = resampled.applyAsDouble(random);
        }
        Arrays.sort(values);
        int tail = (int) Math.round(SAMPLES * TAIL);
        return new Figure(value, values[tail], values[SAMPLES - 1 - tail], cases);
    }
}
