package silkwire.bench.measurement;

import silkwire.bench.measurement.LatencyReport.Percentiles;

/**
 * What a measurement of searches found; latencies in milliseconds from the moment a query was meant to be asked.
 *
 * @param articles in the index, made for this run
 * @param rate queries a second
 * @param seconds measured on each side, in turns of a few seconds
 * @param apiMillis of the search API, first pages of twenty
 * @param directMillis of the same requests sent to Elasticsearch directly
 * @param ratioP99 of the two
 * @param facetRate queries a second with facets
 * @param facetsMillis of the search API with five facets
 * @param facetsP95Millis its 95th percentile
 * @param exportPerSecond articles a second of one export of all
 * @param parsedPerSecond queries a second of the parser, in one thread
 * @param fillSeconds it took until all articles could be found
 * @param seed makes the same articles again
 * @param loadAverage of the machine in the minute before the queries
 */
public record SearchReport(
        int articles,
        int rate,
        int seconds,
        Percentiles apiMillis,
        Percentiles directMillis,
        double ratioP99,
        int facetRate,
        Percentiles facetsMillis,
        double facetsP95Millis,
        long exportPerSecond,
        long parsedPerSecond,
        long fillSeconds,
        long seed,
        double loadAverage) {}
