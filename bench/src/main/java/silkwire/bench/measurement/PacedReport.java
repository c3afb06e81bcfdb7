package silkwire.bench.measurement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import silkwire.bench.measurement.LatencyReport.Percentiles;

/**
 * What became of articles that were sent at a pace; all latencies in milliseconds from the moment an article was meant to be sent.
 *
 * @param rate articles a second
 * @param seconds measured
 * @param articles measured, each of which arrived
 * @param receiptMillis until the receipt of the push
 * @param sentMillis until the bench really sent it: how far it could keep the rate itself
 * @param waitMillis parts of the way, by the times that the stages note
 * @param cpuMicrosPerArticle processor time per article, by process, warm-up and looks included
 * @param warmUpSeconds sent at the same rate before, not measured
 * @param repeats pushes that were answered 503 and pushed again, warm-up included
 * @param seed makes the same articles again
 * @param loadAverage of the machine in the minute before
 */
public record PacedReport(
        int rate,
        int seconds,
        int articles,
        Percentiles receiptMillis,
        Percentiles sentMillis,
        Map<String, Percentiles> waitMillis,
        Map<String, Long> cpuMicrosPerArticle,
        int warmUpSeconds,
        int repeats,
        long seed,
        double loadAverage) {
    /** Copies. */
    public PacedReport {
        waitMillis = Collections.unmodifiableMap(new LinkedHashMap<>(waitMillis));
        cpuMicrosPerArticle = Collections.unmodifiableMap(new LinkedHashMap<>(cpuMicrosPerArticle));
    }
}
