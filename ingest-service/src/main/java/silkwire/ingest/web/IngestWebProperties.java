package silkwire.ingest.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken at once.
 *
 * @param memory what all calls together may hold of bodies they are reading; a third of the heap where it is not set
 * @param memoryWait how long a call waits for its part of it
 * @param largestArray bytes a body of {@code application/json} may have
 * @param window items of one push that may wait for Kafka's acknowledgement
 */
@ConfigurationProperties("silkwire.ingest.web")
record IngestWebProperties(
        @Nullable DataSize memory,
        @DefaultValue("3s") Duration memoryWait,
        @DefaultValue("32MB") DataSize largestArray,
        @DefaultValue("512") int window) {

    private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(8);
    private static final DataSize MOST_ARRAY = DataSize.ofMegabytes(256);
    private static final int HEAP_SHARE = 3;

    IngestWebProperties {
        if (memory != null && memory.compareTo(LEAST_MEMORY) < 0) {
            throw new IllegalArgumentException("silkwire.ingest.web.memory is " + memory + "; allowed: at least 8MB");
        }
        if (memoryWait.isNegative()) {
            throw new IllegalArgumentException(
                    "silkwire.ingest.web.memory-wait is " + memoryWait + "; allowed: 0s or longer");
        }
        if (largestArray.compareTo(DataSize.ofMegabytes(1)) < 0 || largestArray.compareTo(MOST_ARRAY) > 0) {
            throw new IllegalArgumentException(
                    "silkwire.ingest.web.largest-array is " + largestArray + "; allowed: 1MB to 256MB");
        }
        if (window < 1) {
            throw new IllegalArgumentException("silkwire.ingest.web.window is " + window + "; allowed: at least 1");
        }
    }

    long memoryBytes() {
        return memory == null ? Runtime.getRuntime().maxMemory() / HEAP_SHARE : memory.toBytes();
    }
}
