package silkwire.bench.alert;

import java.util.OptionalLong;

/** What a contender costs the machine. */
public interface Costs {
    /** Processor time it has used, in nanoseconds since some moment. */
    long cpuNanos();

    /** Memory it holds after a garbage collection, where that can be told. */
    OptionalLong heapBytes();
}
