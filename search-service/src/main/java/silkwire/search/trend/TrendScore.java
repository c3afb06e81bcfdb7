package silkwire.search.trend;

/**
 * How unusual a share is: Dunning's log-likelihood ratio of two binomial counts.
 *
 * @see <a href="https://aclanthology.org/J93-1003/">Dunning, Accurate Methods for the Statistics of Surprise, 1993</a>
 */
final class TrendScore {
    /** One chance in a thousand, with one degree of freedom. */
    private static final double LEAST_SCORE = 10.83;

    private static final double LEAST_RATIO = 1.5;
    private static final long LEAST_ARTICLES = 3;
    private static final double HALF = 0.5;

    private final long now;
    private final long before;
    private final long allNow;
    private final long allBefore;

    TrendScore(long now, long before, long allNow, long allBefore) {
        this.now = now;
        this.before = before;
        this.allNow = allNow;
        this.allBefore = allBefore;
    }

    /** How many there would be now at the share of before. */
    double expected() {
        return allBefore == 0 ? 0 : (double) before * allNow / allBefore;
    }

    double ratio() {
        return ((now + HALF) / (allNow + 1)) / ((before + HALF) / (allBefore + 1));
    }

    double score() {
        double share = (double) (now + before) / (allNow + allBefore);
        return 2 * (part(now, allNow, share) + part(before, allBefore, share));
    }

    private static double part(long count, long all, double share) {
        double rest = (double) all - count;
        return term((double) count, all * share) + term(rest, all * (1 - share));
    }

    private static double term(double observed, double expected) {
        return observed <= 0 || expected <= 0 ? 0 : observed * Math.log(observed / expected);
    }

    /** Whether the value is unusual: often enough now, clearly more than before, and hardly by chance. */
    boolean isUnusual() {
        return now >= LEAST_ARTICLES && allBefore > 0 && ratio() >= LEAST_RATIO && score() >= LEAST_SCORE;
    }
}
