package silkwire.bench.measurement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles a second that get their receipt, beside those a bare producer writes; the medians of all rounds, and the rounds.
 *
 * @param ratio of the medians
 * @param singlePerSecond pushed one a call
 * @param alone whether the processes that read what is pushed stood still meanwhile
 * @param cpuMicrosPerArticle processor time by process of what was pushed, single articles not counted
 * @param repeats how often something was pushed again because the service asked for it
 */
public record IngestReport(
        double pushPerSecond,
        double producerPerSecond,
        double ratio,
        double singlePerSecond,
        boolean alone,
        Map<String, Long> cpuMicrosPerArticle,
        int articles,
        int connections,
        List<Round> rounds,
        int repeats,
        long seed,
        double loadAverage) {
    /** Copies rounds and times. */
    public IngestReport {
        cpuMicrosPerArticle = Collections.unmodifiableMap(new LinkedHashMap<>(cpuMicrosPerArticle));
        rounds = List.copyOf(rounds);
    }

    /** One round. */
    public record Round(double pushPerSecond, double producerPerSecond, double singlePerSecond) {}
}
