package silkwire.bench.evaluation;

import java.util.random.RandomGenerator;

/** What was seen in the cases of one group, from which a value comes. */
interface Tally {
    /** The value over all cases. */
    double value();

    /** The value over as many cases, drawn from these with replacement. */
    double resampled(RandomGenerator random);

    /** How many cases there are. */
    int cases();

    /** The value with an interval from resampling. */
    default Figure figure() {
        return Bootstrap.figure(value(), cases(), this::resampled);
    }
}
