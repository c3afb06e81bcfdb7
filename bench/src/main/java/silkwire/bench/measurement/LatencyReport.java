package silkwire.bench.measurement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.HdrHistogram.Histogram;

/**
 * What a latency measurement found.
 *
 * @param searchableMillis until a search found the article, in milliseconds from the moment it was meant to be sent
 * @param resolutionMillis how often it was looked for; at worst so much, and the time of the look, is counted too much
 * @param lookMillis how long one look took
 * @param run what became of the articles; their waits are parts of the way to searchable
 */
public record LatencyReport(
        Percentiles searchableMillis,
        long resolutionMillis,
        Percentiles lookMillis,
        @JsonUnwrapped PacedReport run) {

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
