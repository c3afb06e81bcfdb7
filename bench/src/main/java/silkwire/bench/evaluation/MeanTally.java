package silkwire.bench.evaluation;

import java.util.List;
import java.util.random.RandomGenerator;

/** The mean over groups, each of which counts the same however many cases it has. */
record MeanTally(List<? extends Tally> groups) implements Tally {
    @Override
    public double value() {
        return groups.stream().mapToDouble(Tally::value).average().orElse(0);
    }

    @Override
    public double resampled(RandomGenerator random) {
        return groups.stream()
                .mapToDouble(group -> group.resampled(random))
                .average()
                .orElse(0);
    }

    @Override
    public int cases() {
        return groups.stream().mapToInt(Tally::cases).sum();
    }
}
