package silkwire.bench.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Bystanders;

/** Stops processes by signal and lets them go on, at the end of the bench at the latest. */
public final class StoppedProcesses implements Bystanders {
    private final List<Long> pids;

    /** The processes with these pids. */
    public StoppedProcesses(Collection<Long> pids) {
        this.pids = List.copyOf(pids);
    }

    @Override
    public Stillness hold() {
        Thread atEnd = new Thread(() -> signal("-CONT"), "go-on");
        Runtime.getRuntime().addShutdownHook(atEnd);
        signal("-STOP");
        return () -> {
            signal("-CONT");
            Runtime.getRuntime().removeShutdownHook(atEnd);
        };
    }

    private void signal(String name) {
        List<String> command = new ArrayList<>(List.of("kill", name));
        pids.forEach(pid -> command.add(pid.toString()));
        if (pids.isEmpty()) {
            return;
        }
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new BenchException(String.join(" ", command) + " ended with " + code);
            }
        } catch (IOException e) {
            throw new BenchException("Processes cannot be stopped: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
