package silkwire.bench.alert;

import org.jspecify.annotations.Nullable;

/**
 * What it takes to put articles before rules, one by one.
 *
 * @param contender what matched them
 * @param rules in force
 * @param refused queries of the mix that the parser refused, words that it reads as operators
 * @param loadSeconds until all were read, in processor time
 * @param heapMiB what they take after a garbage collection, the contender's own view of them, where it can be told
 * @param articles measured
 * @param meanBytes of a text, UTF-8
 * @param articlesPerSecond of processor time of one core
 * @param unpreparedPerSecond the same of the pass before, in which every article was new to the contender
 * @param cpuMicros processor time per article
 * @param wallMicros time per article; more than that of the processor where others use it too
 * @param candidatesPerArticle rules tried, where it can be told
 * @param matchesPerArticle rules that matched
 * @param differing articles for which the number of matches is not that of the first contender
 * @param timesAsLong processor time, as a multiple of that of the first contender for the same articles
 */
public record MatchingReport(
        String contender,
        int rules,
        int refused,
        double loadSeconds,
        @Nullable Long heapMiB,
        int articles,
        int meanBytes,
        double articlesPerSecond,
        double unpreparedPerSecond,
        Micros cpuMicros,
        Micros wallMicros,
        @Nullable Double candidatesPerArticle,
        double matchesPerArticle,
        int differing,
        double timesAsLong) {

    /** Percentiles in microseconds. */
    public record Micros(long p50, long p90, long p99, long max) {}
}
