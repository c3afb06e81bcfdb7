package silkwire.bench.measurement;

import java.util.List;

/**
 * Articles a second that get their receipt, beside those a bare producer writes; the medians of all rounds, and the rounds.
 *
 * @param ratio of the medians
 * @param repeats how often something was pushed again because the service asked for it
 */
public record IngestReport(
        double pushPerSecond,
        double producerPerSecond,
        double ratio,
        int articles,
        int connections,
        List<Round> rounds,
        int repeats,
        long seed,
        double loadAverage) {
    /** Copies the rounds. */
    public IngestReport {
        rounds = List.copyOf(rounds);
    }

    /** One round. */
    public record Round(double pushPerSecond, double producerPerSecond) {}
}
