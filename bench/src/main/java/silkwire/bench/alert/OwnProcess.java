package silkwire.bench.alert;

import java.util.function.LongSupplier;

/**
 * What a contender in this process is measured by.
 *
 * @param cpuNanos processor time of the thread in nanoseconds
 * @param heapBytes what is held in memory, after a garbage collection
 */
public record OwnProcess(LongSupplier cpuNanos, LongSupplier heapBytes) {}
