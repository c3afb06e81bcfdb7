package silkwire.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.kafka.KafkaProbe;
import silkwire.servers.process.ChildCommand;
import silkwire.servers.process.ChildProcess;
import silkwire.servers.process.Compilers;
import silkwire.servers.process.JavaCommand;

/** A Kafka of one node (broker and controller) in a child process. */
public final class KafkaServer implements Server {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final String LOGGING = """
            <Configuration status="WARN">
              <Appenders>
                <Console name="out"><PatternLayout pattern="%d{ISO8601} %-5p %c{1} %m%n"/></Console>
              </Appenders>
              <Loggers>
                <Logger name="org.apache.kafka.common.config.AbstractConfig" level="WARN"/>
                <Root level="INFO"><AppenderRef ref="out"/></Root>
              </Loggers>
            </Configuration>
            """;

    private final Path programs;
    private final KafkaSettings settings;
    private ChildProcess child;

    private KafkaServer(Path programs, KafkaSettings settings, ChildProcess child) {
        this.programs = programs;
        this.settings = settings;
        this.child = child;
    }

    /** Launches it without waiting; {@link #awaitReady()} does. A new data folder is formatted first. */
    public static KafkaServer launch(Distributions distributions, KafkaSettings settings) {
        Path programs = distributions.kafka();
        prepare(programs, settings);
        return new KafkaServer(programs, settings, launch(programs, settings));
    }

    /** Starts it and waits until it answers. */
    public static KafkaServer start(Distributions distributions, KafkaSettings settings) {
        KafkaServer server = launch(distributions, settings);
        server.awaitReady();
        return server;
    }

    @Override
    public void awaitReady() {
        try (KafkaProbe probe = new KafkaProbe(bootstrapServers())) {
            child.awaitReady(probe::isReady, START);
        }
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public String address() {
        return bootstrapServers();
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
        child = launch(programs, settings);
        awaitReady();
    }

    @Override
    public void close() {
        child.stop(STOP);
    }

    private static ChildProcess launch(Path programs, KafkaSettings settings) {
        return ChildProcess.start(new ChildCommand(
                        "Kafka",
                        List.of(
                                JavaCommand.executable(),
                                "-Xms64m",
                                "-Xmx" + settings.heapMegabytes() + "m",
                                "-XX:+UseSerialGC",
                                settings.compilers().option(),
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Dlog4j2.configurationFile="
                                        + settings.folder().resolve("log4j2.xml"),
                                "-cp",
                                programs + "/*",
                                "kafka.Kafka",
                                settings.folder().resolve("server.properties").toString()),
                        Map.of(),
                        settings.folder(),
                        settings.log())
                .inOwnSession());
    }

    private static void prepare(Path programs, KafkaSettings settings) {
        Path properties = settings.folder().resolve("server.properties");
        try {
            Files.createDirectories(settings.folder());
            Files.writeString(properties, settings.properties());
            Files.writeString(settings.folder().resolve("log4j2.xml"), LOGGING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(settings.data().resolve("meta.properties"))) {
            format(programs, settings, properties);
        }
    }

    private static void format(Path programs, KafkaSettings settings, Path properties) {
        ChildProcess format = ChildProcess.start(new ChildCommand(
                "Kafka's storage tool",
                List.of(
                        JavaCommand.executable(),
                        Compilers.FAST.option(),
                        "-XX:+UseSerialGC",
                        "-Dlog4j2.configurationFile=" + settings.folder().resolve("log4j2.xml"),
                        "-cp",
                        programs + "/*",
                        "kafka.tools.StorageTool",
                        "format",
                        "--standalone",
                        "--cluster-id",
                        Uuid.randomUuid().toString(),
                        "--config",
                        properties.toString()),
                Map.of(),
                settings.folder(),
                settings.log()));
        if (!format.endsWithin(START) || format.onExit().join() != 0) {
            format.kill();
            throw new ServerException("Kafka's data folder cannot be formatted" + format.lastWords());
        }
    }
}
