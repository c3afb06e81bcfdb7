package silkwire.bench.alert;

/**
 * What it takes to put articles before rules, in one thread.
 *
 * @param rules in force
 * @param refused queries of the mix that the parser refused, words that it reads as operators
 * @param loadSeconds until all were read, in processor time
 * @param heapMiB what they take after a garbage collection, the matcher's own view of them
 * @param articles measured
 * @param meanBytes of a text, UTF-8
 * @param articlesPerSecond of processor time of one core
 * @param cpuMicros processor time per article
 * @param wallMicros time per article; more than that of the processor where others use it too
 * @param candidatesPerArticle rules tried
 * @param matchesPerArticle rules that matched
 */
public record MatchingReport(
        int rules,
        int refused,
        double loadSeconds,
        long heapMiB,
        int articles,
        int meanBytes,
        double articlesPerSecond,
        Micros cpuMicros,
        Micros wallMicros,
        double candidatesPerArticle,
        double matchesPerArticle) {

    /** Percentiles in microseconds. */
    public record Micros(long p50, long p90, long p99, long max) {}
}
