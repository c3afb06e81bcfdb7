package silkwire.servers.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.servers.ServerException;
import silkwire.servers.process.ChildCommand;
import silkwire.servers.process.ChildProcess;

/** The user's own Maven, with its settings, mirrors and repository. */
final class Maven {
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final String executable;

    private Maven(String executable) {
        this.executable = executable;
    }

    /** {@code silkwire.maven.home}, or {@code mvn} on the path. */
    static Maven ofUser() {
        @Nullable String home = System.getProperty("silkwire.maven.home");
        return new Maven(home == null ? "mvn" : Path.of(home, "bin", "mvn").toString());
    }

    /** Runs goals in a folder; the POM is written there first. */
    void run(Path folder, String pom, List<String> goals) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pom.xml"), pom);
        List<String> command = new ArrayList<>(List.of(executable, "-B", "-q"));
        @Nullable String repository = System.getProperty("maven.repo.local");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        String added = System.getenv().getOrDefault("SILKWIRE_MAVEN_ARGS", "").strip();
        if (!added.isEmpty()) {
            command.addAll(List.of(added.split("\\s+")));
        }
        command.addAll(goals);
        ChildProcess maven = ChildProcess.start(new ChildCommand(
                "mvn",
                command,
                Map.of("MAVEN_BASEDIR", folder.toString(), "MAVEN_PROJECTBASEDIR", folder.toString()),
                folder,
                folder.resolve("mvn.log")));
        if (!maven.endsWithin(PATIENCE)) {
            maven.kill();
            throw new ServerException("mvn did not end within " + PATIENCE.toMinutes() + " min" + maven.lastWords());
        }
        int exitCode = maven.onExit().join();
        if (exitCode != 0) {
            throw new ServerException("mvn could not resolve the servers, exit code " + exitCode + maven.lastWords());
        }
    }
}
