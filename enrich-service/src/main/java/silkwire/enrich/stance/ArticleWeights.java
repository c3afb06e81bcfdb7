package silkwire.enrich.stance;

import java.util.List;

/**
 * A logistic regression that judges what a holder expresses in a whole article from how its units were judged: how much and how
 * surely they speak for either side; of an author also how much of what is said is his, of a speaker what others express towards the
 * same target. The two sides share their weights, mirrored; authors and speakers have their own.
 */
@SuppressWarnings("ArrayRecordComponent")
record ArticleWeights(float[] weights) {
    private static final int FEATURES = 7;
    private static final int SIDES = 2;
    private static final int OF_HOLDER = FEATURES + 1;

    /** How many weights there are: of each feature and of none, for authors and for speakers. */
    static final int SIZE = 2 * OF_HOLDER;

    /** A model that knows nothing yet. */
    static ArticleWeights none() {
        return new ArticleWeights(new float[SIZE]);
    }

    /**
     * What is known of the readings of one holder on one target.
     *
     * @param sides the features as support sees them, and as criticism does; the last is always one
     */
    record Summary(boolean author, double[][] sides) {

        /** A summary of {@code own} readings beside those of other holders on the same target. */
        static Summary of(boolean author, List<StanceEntry.Reading> own, List<StanceEntry.Reading> others) {
            double[][] sides = new double[SIDES][];
            for (int side = 0; side < SIDES; side++) {
                sides[side] = new double[] {
                    Math.log1p(mass(own, side)),
                    Math.log1p(mass(own, 1 - side)),
                    most(own, side),
                    most(own, 1 - side),
                    author ? 0 : Math.log1p(mass(others, side)),
                    author ? 0 : Math.log1p(mass(others, 1 - side)),
                    author ? own.size() / (double) (own.size() + others.size()) : 0,
                    1
                };
            }
            return new Summary(author, sides);
        }

        private static double mass(List<StanceEntry.Reading> readings, int side) {
            double mass = 0;
            for (StanceEntry.Reading reading : readings) {
                mass += Math.max(0, side == StanceModel.SUPPORTIVE ? reading.lean() : -reading.lean());
            }
            return mass;
        }

        private static double most(List<StanceEntry.Reading> readings, int side) {
            double most = 0;
            for (StanceEntry.Reading reading : readings) {
                most = Math.max(most, side == StanceModel.SUPPORTIVE ? reading.support() : reading.criticism());
            }
            return most;
        }

        /** Where the weight of a feature stands. */
        int at(int feature) {
            return (author ? 0 : OF_HOLDER) + feature;
        }
    }

    /** How probable each label is. */
    double[] probabilities(Summary summary) {
        double[] scores = new double[StanceModel.LABELS];
        for (int side = 0; side < SIDES; side++) {
            double[] features = summary.sides()[side];
            for (int feature = 0; feature < features.length; feature++) {
                scores[side] += weights[summary.at(feature)] * features[feature];
            }
        }
        return StanceModel.softmax(scores);
    }
}
