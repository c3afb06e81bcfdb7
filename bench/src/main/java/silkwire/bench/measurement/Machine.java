package silkwire.bench.measurement;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * What a measurement asks of the machine it runs on.
 *
 * @param cpu of the product's processes
 * @param own processor time of the bench itself
 * @param load of the last minute
 */
public record Machine(Clock clock, Ticker ticker, CpuTimes cpu, Supplier<Duration> own, DoubleSupplier load) {
    /** The name of the bench among the processes. */
    public static final String OWN = "bench";

    /** Of the product's processes and, last, of the bench. */
    public Map<String, Duration> cpuWithOwn() {
        Map<String, Duration> all = new LinkedHashMap<>(cpu.read());
        all.put(OWN, own.get());
        return all;
    }

    Duration ownCpu() {
        return own.get();
    }

    double loadAverage() {
        return load.getAsDouble();
    }
}
