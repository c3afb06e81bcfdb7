package silkwire.servers.shared;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import silkwire.servers.Progress;
import silkwire.servers.ServerException;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.kafka.KafkaClient;
import silkwire.servers.process.JavaCommand;
import silkwire.servers.process.LogTail;
import silkwire.servers.process.ProcessIdentity;

/** This JVM's part in the shared servers: its lease, and the addresses it was given. */
public final class SharedServers {
    private static final Duration PATIENCE = Duration.ofMinutes(25);
    private static final Duration ORPHANS = Duration.ofSeconds(5);
    /** A keeper that was killed is no change of the folder. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private static final int LOG_LINES = 40;

    private final SharedFolder folder;
    private final ProcessIdentity holder = ProcessIdentity.ofThisProcess();

    private SharedServers(SharedFolder folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> folder.returnLease(holder), "silkwire-lease"));
    }

    private static final class Holder {
        private static final SharedServers OF_THIS_JVM =
                new SharedServers(folderOf(Distributions.ofUser(Progress.silent())));
    }

    /** The shared servers of this JVM; nothing is started yet. */
    public static SharedServers ofThisJvm() {
        return Holder.OF_THIS_JVM;
    }

    static SharedFolder folderOf(Distributions distributions) {
        return new SharedFolder(distributions.cache().resolve("tests").resolve(distributions.key()));
    }

    /** The addresses of these servers, which are started when they do not run yet. */
    public synchronized Map<SharedServer, String> lease(Set<SharedServer> servers) {
        folder.locked(() -> {
            folder.takeLease(holder);
            if (folder.keeper().isEmpty()) {
                folder.forgetKeeper();
                folder.clearOldRuns(ORPHANS);
                startKeeper();
            }
            servers.forEach(folder::want);
            return holder;
        });
        Map<SharedServer, String> addresses = new TreeMap<>();
        servers.forEach(server -> addresses.put(server, await(server)));
        return addresses;
    }

    private String await(SharedServer server) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (FolderWatch watch = folder.watch()) {
            while (System.nanoTime() < deadline) {
                Optional<String> address = folder.address(server);
                if (address.isPresent()) {
                    return address.get();
                }
                if (folder.keeper().isEmpty()) {
                    throw new ServerException("The keeper of the shared servers ended; its log:\n  " + keeperLog());
                }
                watch.awaitChange(LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while waiting for shared servers", e);
        }
        throw new ServerException(server + " did not start within " + PATIENCE.toMinutes() + " min:\n  " + keeperLog());
    }

    private String keeperLog() {
        try {
            return String.join("\n  ", LogTail.lines(folder.keeperLog(), 0, LOG_LINES));
        } catch (IOException e) {
            return "(" + folder.keeperLog() + " cannot be read: " + e.getMessage() + ")";
        }
    }

    /** In a session of its own, so that a Ctrl-C meant for the build does not reach it. */
    private void startKeeper() {
        try {
            Process keeper = new ProcessBuilder(
                            "setsid",
                            JavaCommand.executable(),
                            "-Xmx64m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT %5$s%6$s%n",
                            "-cp",
                            classPath(),
                            Keeper.class.getName())
                    .directory(folder.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.to(folder.keeperLog().toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            folder.recordKeeper(ProcessIdentity.of(keeper.toHandle())
                    .orElseThrow(() -> new ServerException("The keeper ended at once:\n  " + keeperLog())));
        } catch (IOException e) {
            throw new ServerException("The keeper of the shared servers cannot start", e);
        }
    }

    /** Only what the keeper needs, so that it does not hang on a module's test classes. */
    private static String classPath() {
        return Stream.of(Keeper.class, KafkaClient.member(), Logger.class)
                .map(SharedServers::locationOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String locationOf(Class<?> type) {
        CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource(), type.getName());
        return Path.of(java.net.URI.create(source.getLocation().toString())).toString();
    }
}
