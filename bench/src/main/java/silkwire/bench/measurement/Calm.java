package silkwire.bench.measurement;

import java.time.Duration;
import java.util.Map;

/** Waits until the product has finished what it does on the side (merging, compiling), so that a measurement begins at rest. */
final class Calm {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int MOST_LOOKS = 10;

    /** Of the time of one core. */
    private static final double AT_REST = 0.25;

    private final CpuTimes cpu;
    private final Ticker ticker;

    Calm(CpuTimes cpu, Ticker ticker) {
        this.cpu = cpu;
        this.ticker = ticker;
    }

    /** Returns when it is calm, or after ten seconds; whether it is calm. */
    boolean await() {
        Duration before = total();
        for (int look = 0; look < MOST_LOOKS; look++) {
            ticker.pause(LOOK);
            Duration now = total();
            if (now.minus(before).toNanos() < AT_REST * LOOK.toNanos()) {
                return true;
            }
            before = now;
        }
        return false;
    }

    private Duration total() {
        Map<String, Duration> times = cpu.read();
        return times.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
