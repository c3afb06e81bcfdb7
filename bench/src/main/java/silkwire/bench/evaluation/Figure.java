package silkwire.bench.evaluation;

/**
 * A measured value with its interval of 95 %.
 *
 * @param cases how many cases it comes from
 */
public record Figure(double value, double low, double high, long cases) {

    /** A share, with Wilson's interval (Wilson 1927), which holds near 0 and 1 too. */
    static Figure share(long right, long cases) {
        if (cases == 0) {
            return new Figure(0, 0, 1, 0);
        }
        double z = 1.959963984540054;
        double share = (double) right / cases;
        double scale = 1 + z * z / cases;
        double centre = (share + z * z / (2 * cases)) / scale;
        double half = z / scale * Math.sqrt(share * (1 - share) / cases + z * z / (4.0 * cases * cases));
        return new Figure(share, right == 0 ? 0 : centre - half, right == cases ? 1 : centre + half, cases);
    }
}
