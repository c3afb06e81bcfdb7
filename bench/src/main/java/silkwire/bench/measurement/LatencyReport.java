package silkwire.bench.measurement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What a latency measurement found; all latencies in milliseconds from the moment an article was meant to be sent.
 *
 * @param rate articles a second
 * @param seconds measured
 * @param articles measured, each found
 * @param searchableMillis until a search found the article
 * @param receiptMillis until its receipt
 * @param sentMillis until the bench really sent it: how far it could keep the rate itself
 * @param waitMillis parts of the way to searchable, by the times that the stages note
 * @param resolutionMillis how often it was looked for; at worst so much, and the time of the look, is counted too much
 * @param lookMillis how long one look took
 * @param cpuMicrosPerArticle processor time per article, by process, warm-up and looks included
 * @param warmUpSeconds sent at the same rate before, not measured
 * @param repeats pushes that were answered 503 and pushed again, warm-up included
 * @param seed makes the same articles again
 * @param loadAverage of the machine in the minute before
 */
public record LatencyReport(
        int rate,
        int seconds,
        int articles,
        Percentiles searchableMillis,
        Percentiles receiptMillis,
        Percentiles sentMillis,
        Map<String, Percentiles> waitMillis,
        long resolutionMillis,
        Percentiles lookMillis,
        Map<String, Long> cpuMicrosPerArticle,
        int warmUpSeconds,
        int repeats,
        long seed,
        double loadAverage) {
    /** Copies. */
    public LatencyReport {
        waitMillis = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(waitMillis));
        cpuMicrosPerArticle = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cpuMicrosPerArticle));
    }

    /** Latencies in milliseconds. */
    public record Percentiles(
            double p50,
            double p90,
            double p99,
            @JsonProperty("p99.9") double p999,
            double max) {
        private static final double MICROS_PER_MILLI = 1e3;

        /** Of a histogram in microseconds. */
        static Percentiles of(Histogram micros) {
            return new Percentiles(
                    millis(micros.getValueAtPercentile(50)),
                    millis(micros.getValueAtPercentile(90)),
                    millis(micros.getValueAtPercentile(99)),
                    millis(micros.getValueAtPercentile(99.9)),
                    millis(micros.getMaxValue()));
        }

        private static double millis(long micros) {
            return micros / MICROS_PER_MILLI;
        }
    }
}
