package silkwire.bench.alert;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * What a contender in this process is measured by.
 *
 * @param cpuNanos processor time of the thread in nanoseconds
 * @param heapBytes what is held in memory, after a garbage collection
 */
public record OwnProcess(LongSupplier cpuNanos, LongSupplier heapBytes) {

    /** The costs of a contender that is made next: the memory is what is held beyond now. */
    public Costs costsFromNow() {
        long heapBefore = heapBytes.getAsLong();
        return new Costs() {
            @Override
            public long cpuNanos() {
                return cpuNanos.getAsLong();
            }

            @Override
            public OptionalLong heapBytes() {
                return OptionalLong.of(heapBytes.getAsLong() - heapBefore);
            }
        };
    }
}
