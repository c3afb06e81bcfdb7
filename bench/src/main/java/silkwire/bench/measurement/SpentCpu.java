package silkwire.bench.measurement;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The processor time that some work takes in all, by process: those of the product and the bench itself. */
final class SpentCpu {
    private final Machine machine;
    private final Map<String, Duration> spent = new LinkedHashMap<>();

    SpentCpu(Machine machine) {
        this.machine = machine;
    }

    /** The same work, counted. */
    Runnable of(Runnable work) {
        return () -> {
            Map<String, Duration> before = machine.cpuWithOwn();
            work.run();
            machine.cpuWithOwn()
                    .forEach((name, after) ->
                            spent.merge(name, after.minus(before.getOrDefault(name, after)), Duration::plus));
        };
    }

    Map<String, Long> microsPerArticle(long articles) {
        Map<String, Duration> none = new LinkedHashMap<>();
        spent.keySet().forEach(name -> none.put(name, Duration.ZERO));
        return CpuTimes.microsPerArticle(none, spent, articles);
    }

    /** How much of the other's this is. */
    double ratioTo(SpentCpu other) {
        return (double) nanos() / other.nanos();
    }

    private long nanos() {
        return spent.values().stream().mapToLong(Duration::toNanos).sum();
    }
}
