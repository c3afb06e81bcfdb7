package silkwire.standalone.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import silkwire.servers.process.JavaCommand;
import silkwire.standalone.Silkwire;
import silkwire.standalone.supervision.Adapters;

/** This program as a child process that has adapters on its class path, and prints where this one does. */
final class AdaptedProgram {
    /** The property by which a program knows that its adapters are on its class path. */
    private static final String MARK = "silkwire.adapted";

    private AdaptedProgram() {}

    /** Whether this is such a child. */
    static boolean isThis() {
        return System.getProperty(MARK) != null;
    }

    /** Runs it to its end, which is this process's at the latest; answers its exit code. */
    static int run(Adapters adapters, List<String> arguments) throws IOException, InterruptedException {
        String classPath = Stream.concat(
                        Stream.of(System.getProperty("java.class.path")),
                        adapters.classPath().stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.executable(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dsilkwire.home=" + Home.path(),
                "-D" + MARK + "=true",
                "-cp",
                classPath,
                Silkwire.class.getName()));
        command.addAll(arguments);
        Process child = new ProcessBuilder(command).inheritIO().start();
        Thread atEnd = new Thread(child::destroy, "end-adapted");
        Runtime.getRuntime().addShutdownHook(atEnd);
        return child.waitFor();
    }
}
