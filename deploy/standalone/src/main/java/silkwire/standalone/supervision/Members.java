package silkwire.standalone.supervision;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import silkwire.common.access.AccessKey;
import silkwire.servers.ElasticsearchServer;
import silkwire.servers.ElasticsearchSettings;
import silkwire.servers.KafkaServer;
import silkwire.servers.KafkaSettings;
import silkwire.servers.Server;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.process.ChildCommand;
import silkwire.servers.process.ChildProcess;
import silkwire.servers.process.JavaCommand;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;

/** How each member is launched: its program, its settings, its share of the memory. */
final class Members {
    private static final Duration START = Duration.ofMinutes(2);
    private static final int CONTROLLER_PORT = 9093;
    private static final Map<Member, Integer> HEAP_MEGABYTES =
            Map.of(Member.INGEST, 256, Member.ENRICH, 512, Member.SEARCH, 320, Member.ALERT, 256, Member.DASHBOARD, 96);

    private static final String ENRICH_PROGRAM = "silkwire.enrich.EnrichApplication";

    private final ServicePrograms programs;
    private final DataFolder folder;
    private final Path elasticsearchFolder;
    private final Settings settings;
    private final int portOffset;
    private final Distributions distributions;

    Members(
            ServicePrograms programs,
            DataFolder folder,
            Path elasticsearchFolder,
            Settings settings,
            Distributions distributions) {
        this.programs = programs;
        this.folder = folder;
        this.elasticsearchFolder = elasticsearchFolder;
        this.settings = settings;
        this.portOffset = settings.portOffset();
        this.distributions = distributions;
    }

    /** Every port the product needs, also those that are no member's address. */
    static List<Integer> ports(int offset) {
        List<Integer> ports = new ArrayList<>(List.of(CONTROLLER_PORT + offset));
        for (Member member : Member.values()) {
            ports.add(member.port(offset));
        }
        return ports;
    }

    Running start(Member member) {
        return switch (member) {
            case KAFKA -> kafka();
            case ELASTICSEARCH -> elasticsearch();
            case INGEST, ENRICH, SEARCH, ALERT, DASHBOARD -> service(member);
        };
    }

    private Running kafka() {
        KafkaSettings standard =
                KafkaSettings.of(folder.of(Member.KAFKA), Member.KAFKA.port(portOffset), CONTROLLER_PORT + portOffset);
        return running(KafkaServer.launch(
                distributions,
                new KafkaSettings(
                        standard.folder(),
                        standard.port(),
                        standard.controllerPort(),
                        standard.heapMegabytes(),
                        settings.compilers(Member.KAFKA),
                        folder.log(Member.KAFKA))));
    }

    private Running elasticsearch() {
        ElasticsearchSettings standard =
                ElasticsearchSettings.of(elasticsearchFolder, Member.ELASTICSEARCH.port(portOffset));
        return running(ElasticsearchServer.launch(
                distributions,
                new ElasticsearchSettings(
                        standard.folder(),
                        standard.httpPort(),
                        standard.heapMegabytes(),
                        settings.compilers(Member.ELASTICSEARCH),
                        folder.log(Member.ELASTICSEARCH))));
    }

    private static Running running(Server server) {
        return new Running(server.process(), server::awaitReady);
    }

    private Running service(Member member) {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.executable(),
                "-Xms32m",
                "-Xmx" + HEAP_MEGABYTES.get(member) + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                settings.compilers(member).option(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(program(member));
        command.addAll(properties(member));
        Path work = folder.of(member);
        try {
            Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChildProcess child = ChildProcess.start(
                new ChildCommand(member.id(), command, environment(member), work, folder.log(member)).inOwnSession());
        Readiness readiness = new Readiness(URI.create(member.url(portOffset)));
        return new Running(child, () -> child.awaitReady(readiness::isReady, START));
    }

    /** A jar that is started names its libraries and its main class; one beside others only its libraries. */
    private List<String> program(Member member) {
        String jar = programs.jar(member).toString();
        Adapters adapters = settings.adapters();
        if (member != Member.ENRICH || adapters.isEmpty()) {
            return List.of("-jar", jar);
        }
        String classPath = Stream.concat(
                        Stream.of(jar), adapters.classPath().stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", classPath, ENRICH_PROGRAM);
    }

    /** What others on this machine must not read from the list of processes: links in alerts are signed with it. */
    private Map<String, String> environment(Member member) {
        return member == Member.ALERT
                ? folder.key()
                        .map(key -> Map.of("SILKWIRE_ALERT_LINKS_SECRETS", AccessKey.hash("links " + key)))
                        .orElse(Map.of())
                : Map.of();
    }

    private List<String> properties(Member member) {
        List<String> properties = new ArrayList<>(List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + member.port(portOffset),
                "--spring.kafka.bootstrap-servers=" + Member.KAFKA.url(portOffset),
                "--silkwire.elasticsearch.url=" + Member.ELASTICSEARCH.url(portOffset),
                "--silkwire.access.file=" + folder.accessFile(),
                "--silkwire.topics.prefix=",
                "--silkwire.retention=" + settings.retention(),
                "--silkwire.alert.http.loopback-allowed=true",
                "--silkwire.alert.links.public-url=" + Member.ALERT.url(portOffset),
                "--silkwire.enrich.streams.instance=standalone",
                "--silkwire.enrich.streams.threads=1",
                "--silkwire.enrich.streams.commit-interval=100ms",
                "--silkwire.enrich.streams.state-dir=" + folder.of(Member.ENRICH),
                "--silkwire.alert.streams.instance=standalone",
                "--silkwire.alert.streams.threads=1",
                "--silkwire.alert.streams.commit-interval=50ms",
                "--silkwire.alert.streams.state-dir=" + folder.of(Member.ALERT)));
        if (member == Member.ENRICH) {
            settings.adapters().settings().forEach(setting -> properties.add("--" + setting));
        }
        return properties;
    }
}
