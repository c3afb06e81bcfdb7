package silkwire.bench.measurement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles a second that get their receipt, beside those a bare producer writes; the medians of all rounds, and the rounds.
 *
 * @param ratio of the medians
 * @param cpuRatio the processor time of all that take part, the bare producer's by that of what is pushed: the ratio of
 *     the rates where processors are the limit, and the same while others use the machine
 * @param singlePerSecond pushed one a call
 * @param alone whether the processes that read what is pushed stood still meanwhile
 * @param cpuMicrosPerArticle processor time by process of what was pushed, single articles not counted
 * @param producerCpuMicrosPerArticle the same of what the bare producer wrote; the producer is in the bench
 * @param batch articles a call
 * @param warmUps rounds before, which are not counted
 * @param repeats how often something was pushed again because the service asked for it
 */
public record IngestReport(
        double pushPerSecond,
        double producerPerSecond,
        double ratio,
        double cpuRatio,
        double singlePerSecond,
        boolean alone,
        Map<String, Long> cpuMicrosPerArticle,
        Map<String, Long> producerCpuMicrosPerArticle,
        int articles,
        int connections,
        int batch,
        int warmUps,
        List<Round> rounds,
        int repeats,
        long seed,
        double loadAverage) {
    /** Copies rounds and times. */
    public IngestReport {
        cpuMicrosPerArticle = Collections.unmodifiableMap(new LinkedHashMap<>(cpuMicrosPerArticle));
        producerCpuMicrosPerArticle = Collections.unmodifiableMap(new LinkedHashMap<>(producerCpuMicrosPerArticle));
        rounds = List.copyOf(rounds);
    }

    /** One round. */
    public record Round(double pushPerSecond, double producerPerSecond, double singlePerSecond) {}
}
