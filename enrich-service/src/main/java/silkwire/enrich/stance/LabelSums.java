package silkwire.enrich.stance;

/**
 * The weights of the three labels in one {@code long}, 21 bits for each, so that many are added up as one number. Exact for the features
 * of a token, of which there are hundreds at most; a field overflows after eight thousand.
 */
final class LabelSums {
    private static final int BITS = 21;
    private static final int ABOVE = Long.SIZE - BITS;

    private LabelSums() {}

    /** The weights of a row of a {@link StanceModel}. */
    static long ofRow(int row) {
        return (byte) row + ((long) (byte) (row >> 8) << BITS) + ((long) (byte) (row >> 16) << (2 * BITS));
    }

    private static long lowest(long sums) {
        return sums << ABOVE >> ABOVE;
    }

    /** Adds the sums of all labels to the three numbers from {@code at} on. */
    static void addTo(int[] target, int at, long sums) {
        long first = lowest(sums);
        long rest = (sums - first) >> BITS;
        long second = lowest(rest);
        target[at] += (int) first;
        target[at + 1] += (int) second;
        target[at + 2] += (int) ((rest - second) >> BITS);
    }

    /** How much the sums speak for the label against the two others. */
    static int lean(long sums, int label) {
        long first = lowest(sums);
        long rest = (sums - first) >> BITS;
        long second = lowest(rest);
        long third = (rest - second) >> BITS;
        long own = switch (label) {
            case StanceModel.SUPPORTIVE -> first;
            case StanceModel.CRITICAL -> second;
            default -> third;
        };
        return (int) (3 * own - first - second - third);
    }
}
