package silkwire.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import silkwire.bench.alert.Costs;
import silkwire.bench.measurement.BenchException;
import silkwire.servers.ServerException;
import silkwire.servers.distribution.CacheFolder;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.process.ChildCommand;
import silkwire.servers.process.ChildProcess;
import silkwire.servers.process.JavaCommand;

/**
 * An OpenSearch of one node in a temporary folder, started for a measurement and ended with it; by {@code timeout} also where
 * the bench was killed meanwhile.
 */
public final class OpenSearchProcess implements AutoCloseable, Costs {
    private static final String RUNNER = "org.codelibs.opensearch.runner.OpenSearchRunner";
    private static final List<String> LIMITED = List.of("timeout", "--signal=KILL", "2h");
    private static final Pattern LISTENS = Pattern.compile("HttpServerTransport\\] publish_address \\{([^}]+)\\}");
    private static final Duration START = Duration.ofMinutes(3);

    private final ChildProcess child;
    private final Path folder;
    private final URI address;
    private final Thread atEnd = new Thread(this::end, "end-opensearch");

    private OpenSearchProcess(ChildProcess child, Path folder, URI address) {
        this.child = child;
        this.folder = folder;
        this.address = address;
    }

    /**
     * Returns when it listens.
     *
     * @throws BenchException when it cannot be resolved or does not start
     */
    public static OpenSearchProcess start(Consumer<String> progress) {
        try {
            Path programs = Distributions.ofUser(progress::accept).openSearch();
            Path folder = Files.createTempDirectory("silkwire-opensearch-");
            progress.accept("Starting OpenSearch in " + folder + " …");
            Path log = folder.resolve("opensearch.log");
            ChildProcess child = ChildProcess.start(
                    new ChildCommand("OpenSearch", command(programs, folder), Map.of(), folder, log));
            child.awaitReady(() -> address(log).isPresent(), START);
            URI address = URI.create("http://" + address(log).orElseThrow());
            OpenSearchProcess started = new OpenSearchProcess(child, folder, address);
            Runtime.getRuntime().addShutdownHook(started.atEnd);
            return started;
        } catch (ServerException e) {
            throw new BenchException("OpenSearch, beside which we are measured, is not there: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path programs, Path folder) {
        List<String> command = new ArrayList<>(LIMITED);
        command.addAll(List.of(
                JavaCommand.executable(),
                "-Xms1g",
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                programs + "/*",
                RUNNER,
                "-basePath",
                folder.resolve("cluster").toString(),
                "-clusterName",
                "silkwire-bench",
                "-numOfNode",
                "1",
                "-printOnFailure"));
        return command;
    }

    private static Optional<String> address(Path log) {
        try {
            Matcher said = LISTENS.matcher(Files.readString(log));
            return said.find() ? Optional.of(said.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    @Override
    public long cpuNanos() {
        return child.server().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** Most of its memory holds no rules. */
    @Override
    public OptionalLong heapBytes() {
        return OptionalLong.empty();
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atEnd);
    }

    private void end() {
        child.kill();
        try {
            CacheFolder.deleteTree(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
