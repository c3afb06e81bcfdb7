package silkwire.bench.measurement;

import java.util.Map;

/**
 * What a pipeline measurement found.
 *
 * @param bulkPerSecond documents a second that Elasticsearch alone took
 * @param pipelinePerSecond articles a second from the first byte pushed until the last one could be found
 * @param ratio pipeline to bulk
 * @param cpuMicrosPerArticle processor time per article, by process, in the pipeline part
 * @param articles how many were pushed, found and counted
 * @param textBytesMedian of title and body in UTF-8
 * @param textBytesP99 the same, 99th percentile
 * @param documentBytesMedian of the documents in the index
 * @param seconds of the pipeline part
 * @param pushSeconds of these until the last receipt
 * @param bulkSeconds of the bulk part
 * @param benchCpuMicrosPerArticle processor time of the bench itself, which shares the machine, in the pipeline part
 * @param bulkCpuMicrosPerDocument processor time per document in the bulk part
 * @param warmUpArticles pushed and found before the measurement, not counted
 * @param connections pushed on at the same time
 * @param repeats pushes that were answered 503 and pushed again, warm-up included
 * @param seed makes the same articles again
 * @param loadAverage of the machine in the minute before the measurement
 */
public record PipelineReport(
        double bulkPerSecond,
        double pipelinePerSecond,
        double ratio,
        Map<String, Long> cpuMicrosPerArticle,
        int articles,
        long textBytesMedian,
        long textBytesP99,
        long documentBytesMedian,
        double seconds,
        double pushSeconds,
        double bulkSeconds,
        long benchCpuMicrosPerArticle,
        Map<String, Long> bulkCpuMicrosPerDocument,
        int warmUpArticles,
        int connections,
        int repeats,
        long seed,
        double loadAverage) {
    /** Copies. */
    public PipelineReport {
        bulkCpuMicrosPerDocument =
                java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(bulkCpuMicrosPerDocument));
        cpuMicrosPerArticle = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(cpuMicrosPerArticle));
    }
}
