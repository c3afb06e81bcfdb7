package silkwire.bench.article;

import java.util.random.RandomGenerator;

/** How long texts are: log-normal, half of them over 3 KiB, one in a hundred over 20 KiB. */
final class TextSizes {
    private static final double MEDIAN_BYTES = 3 * 1024;
    private static final double P99_BYTES = 20 * 1024;

    /** The 99th percentile of the standard normal distribution. */
    private static final double Z99 = 2.326348;

    private static final double SIGMA = Math.log(P99_BYTES / MEDIAN_BYTES) / Z99;
    private static final double SHORTEST = 300;
    private static final double LONGEST = 256 * 1024;

    private TextSizes() {}

    /** The bytes of the next text. */
    static int next(RandomGenerator random) {
        return (int) Math.clamp(MEDIAN_BYTES * Math.exp(SIGMA * random.nextGaussian()), SHORTEST, LONGEST);
    }
}
