package silkwire.bench.measurement;

import java.util.Collection;
import java.util.Map;

/** What the index alone takes. */
public interface BulkLimit {
    /**
     * Reads the documents of these articles back from the index and writes the same into a fresh index of the same kind.
     *
     * @throws BenchException when one is missing, before or after
     */
    Limit measure(Collection<String> ids);

    /**
     * How fast they went in.
     *
     * @param documents how many
     * @param seconds from the first byte until a refresh showed all of them
     * @param medianBytes of the documents as they are sent
     * @param cpuMicrosPerDocument processor time per document: of Elasticsearch and of the bench that sends them
     */
    record Limit(int documents, double seconds, long medianBytes, Map<String, Long> cpuMicrosPerDocument) {
        /** Documents a second. */
        public double perSecond() {
            return documents / seconds;
        }
    }
}
