package silkwire.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.elasticsearch.ElasticsearchProbe;
import silkwire.servers.process.ChildCommand;
import silkwire.servers.process.ChildProcess;
import silkwire.servers.process.Compilers;
import silkwire.servers.process.JavaCommand;
import silkwire.servers.process.Unprivileged;

/** An Elasticsearch of one node with our language analyzers, in a child process that never runs as root. */
public final class ElasticsearchServer implements Server {
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Path home;
    private final ElasticsearchSettings settings;
    private ChildProcess child;

    private ElasticsearchServer(Path home, ElasticsearchSettings settings, ChildProcess child) {
        this.home = home;
        this.settings = settings;
        this.child = child;
    }

    /** Launches it without waiting; {@link #awaitReady()} does. */
    public static ElasticsearchServer launch(Distributions distributions, ElasticsearchSettings settings) {
        Path home = distributions.elasticsearch();
        return new ElasticsearchServer(home, settings, launch(home, settings));
    }

    /** Starts it and waits until it answers. */
    public static ElasticsearchServer start(Distributions distributions, ElasticsearchSettings settings) {
        ElasticsearchServer server = launch(distributions, settings);
        server.awaitReady();
        return server;
    }

    @Override
    public void awaitReady() {
        child.awaitReady(new ElasticsearchProbe(url())::isReady, START);
    }

    /** Where clients connect. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + settings.httpPort());
    }

    @Override
    public String address() {
        return url().toString();
    }

    @Override
    public ChildProcess process() {
        return child;
    }

    @Override
    public void kill() {
        child.kill();
    }

    @Override
    public void restart() {
        if (child.isAlive()) {
            close();
        }
        child = launch(home, settings);
        awaitReady();
    }

    @Override
    public void close() {
        child.stop(STOP);
    }

    private static ChildProcess launch(Path home, ElasticsearchSettings settings) {
        Unprivileged user = Unprivileged.forThisProcess();
        prepare(settings, user);
        return ChildProcess.start(new ChildCommand(
                        "Elasticsearch",
                        user.command(List.of(
                                home.resolve("bin").resolve("elasticsearch").toString())),
                        Map.of(
                                "ES_JAVA_HOME", JavaCommand.home().toString(),
                                "ES_JAVA_OPTS", "",
                                "ES_PATH_CONF",
                                        settings.folder().resolve("config").toString(),
                                "ES_TMPDIR", settings.folder().resolve("tmp").toString(),
                                "CLI_JAVA_OPTS", Compilers.FAST.option()),
                        settings.folder(),
                        settings.log())
                .inOwnSession());
    }

    private static void prepare(ElasticsearchSettings settings, Unprivileged user) {
        Path folder = settings.folder();
        try {
            for (String part : List.of("config", "data", "logs", "tmp")) {
                Files.createDirectories(folder.resolve(part));
            }
            Path config = folder.resolve("config");
            Files.writeString(config.resolve("elasticsearch.yml"), settings.configuration());
            Files.writeString(config.resolve("jvm.options"), settings.jvmOptions());
            Files.writeString(config.resolve("log4j2.properties"), ElasticsearchSettings.logging());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        user.own(folder);
        if (!user.reaches(folder)) {
            throw new ServerException("Elasticsearch must not run as root, and its own user cannot reach " + folder
                    + "; choose a data folder outside of root's home");
        }
    }
}
