package silkwire.bench.process;

import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Victim;

/** A running process, killed as {@code kill -9} does. */
public final class KilledProcess implements Victim {
    private final String name;
    private final ProcessHandle process;

    /**
     * The process that has this pid now: one that gets its pid later is never killed.
     *
     * @throws BenchException when none has it
     */
    public KilledProcess(String name, long pid) {
        this.name = name;
        this.process = ProcessHandle.of(pid)
                .orElseThrow(() -> new BenchException("The process " + pid + " of " + name + " has ended"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void kill() {
        if (!process.destroyForcibly()) {
            throw new BenchException("The process " + process.pid() + " of " + name + " cannot be killed");
        }
    }
}
