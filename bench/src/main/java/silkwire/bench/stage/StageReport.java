package silkwire.bench.stage;

import java.util.Map;

/**
 * What tagging costs.
 *
 * @param articles how many were tagged in the round that counts
 * @param meanBytes their mean size in bytes of UTF-8
 * @param micros per stage the microseconds of processor time an article took, in the order of the stages
 */
public record StageReport(String language, int articles, int meanBytes, Map<String, Double> micros) {

    /** All stages together. */
    public double total() {
        return micros.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
