package silkwire.standalone.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import silkwire.servers.Progress;
import silkwire.servers.process.JavaCommand;
import silkwire.standalone.Silkwire;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Phase;
import silkwire.standalone.product.ProductException;
import silkwire.standalone.product.ProductState;

/** The same launcher again, in a session of its own, so that it lives on when the terminal is closed. */
final class DetachedLauncher {
    /** The property by which a launcher knows that nobody watches it. */
    static final String MARK = "silkwire.detached";

    private static final long PAUSE_MILLIS = 200;

    private DetachedLauncher() {}

    /** Returns when the product is up; shows meanwhile what the launcher says. */
    static void start(DataFolder folder, List<String> arguments, Progress progress)
            throws IOException, InterruptedException {
        Path log = folder.launcherLog();
        Files.createDirectories(folder.path().resolve("logs"));
        Files.deleteIfExists(log);
        Process launcher = new ProcessBuilder(command(arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        int shown = 0;
        while (true) {
            boolean ended = launcher.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            shown = showNew(log, shown, progress);
            if (ended) {
                throw new ProductException(
                        "The launcher ended, exit code " + launcher.exitValue() + "; what it said is in " + log);
            }
            if (isUp(folder, launcher.pid())) {
                return;
            }
        }
    }

    private static boolean isUp(DataFolder folder, long launcher) {
        Optional<ProductState> state = folder.state();
        return state.isPresent()
                && state.get().state() == Phase.UP
                && folder.launcher().filter(handle -> handle.pid() == launcher).isPresent();
    }

    private static int showNew(Path log, int shown, Progress progress) throws IOException {
        List<String> lines = Files.readAllLines(log);
        lines.subList(Math.min(shown, lines.size()), lines.size()).forEach(line -> progress.says(withoutTime(line)));
        return lines.size();
    }

    /** The launcher's own clock began later. */
    private static String withoutTime(String line) {
        return line.replaceFirst("^ *[0-9.]+ s  ", "");
    }

    private static List<String> command(List<String> arguments) {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                JavaCommand.executable(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsilkwire.home=" + System.getProperty("silkwire.home"),
                "-D" + MARK + "=true"));
        if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, Silkwire.class.getName()));
        }
        command.addAll(arguments);
        return command;
    }
}
