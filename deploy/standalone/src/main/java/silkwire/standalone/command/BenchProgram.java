package silkwire.standalone.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import silkwire.servers.process.JavaCommand;
import silkwire.standalone.supervision.ExecutableJar;

/** The bench as a child process that prints where this one does. */
final class BenchProgram {
    private static final String MODULE = "bench";

    /** The measurements that hold three million articles, or 100,000 rules several times over, in memory. */
    private static final Set<String> LARGE = Set.of("stories", "alerts");

    private BenchProgram() {}

    /** Runs it to its end, which is this process's at the latest; answers its exit code. */
    static int run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.executable(),
                arguments.stream().anyMatch(LARGE::contains) ? "-Xmx3g" : "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dsilkwire.home=" + Home.path(),
                "-jar",
                ExecutableJar.of(Home.path(), MODULE).toString()));
        command.addAll(arguments);
        Process bench = new ProcessBuilder(command).inheritIO().start();
        Thread atEnd = new Thread(bench::destroy, "end-bench");
        Runtime.getRuntime().addShutdownHook(atEnd);
        return bench.waitFor();
    }
}
