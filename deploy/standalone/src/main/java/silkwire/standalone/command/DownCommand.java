package silkwire.standalone.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Phase;
import silkwire.standalone.product.ProductException;

/** Ends the product, also what a killed launcher left behind. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "End everything that runs in the data folder.")
final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ORPHANS = Duration.ofSeconds(15);

    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    DownCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        Optional<ProcessHandle> launcher = folder.launcher();
        launcher.ifPresent(this::end);
        List<Long> orphans = folder.processes().endAll(ORPHANS);
        if (!orphans.isEmpty()) {
            console.says("Ended what a killed launcher left behind: " + orphans);
        }
        folder.state().ifPresent(state -> folder.write(state.in(Phase.DOWN)));
        console.says(
                launcher.isEmpty() && orphans.isEmpty()
                        ? "Nothing runs in " + folder.path()
                        : "Everything in " + folder.path() + " has ended");
        return 0;
    }

    private void end(ProcessHandle launcher) {
        console.says("Ending …");
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            console.says("The launcher did not end within " + PATIENCE.toSeconds() + " s and is killed");
            launcher.destroyForcibly();
            launcher.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProductException("Interrupted while ending the product", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for a process does not fail", e);
        }
    }
}
