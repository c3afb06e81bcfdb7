package silkwire.bench.process;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.CpuTimes;

/** Processor times of running processes, in steps of the system's clock (10 ms on Linux). */
public final class ProcessCpuTimes implements CpuTimes {
    private final Map<String, Long> pids;

    /** Of the processes with these pids, by name. */
    public ProcessCpuTimes(Map<String, Long> pids) {
        this.pids = new LinkedHashMap<>(pids);
    }

    @Override
    public Map<String, Duration> read() {
        Map<String, Duration> times = new LinkedHashMap<>();
        pids.forEach((name, pid) -> times.put(name, of(name, pid)));
        return times;
    }

    /** Of the process this runs in. */
    public static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Duration of(String name, long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new BenchException("The process " + pid + " of " + name + " has ended"));
    }
}
