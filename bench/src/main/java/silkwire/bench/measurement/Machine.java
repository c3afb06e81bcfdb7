package silkwire.bench.measurement;

import java.time.Clock;
import java.time.Duration;
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
    Duration ownCpu() {
        return own.get();
    }

    double loadAverage() {
        return load.getAsDouble();
    }
}
