package silkwire.servers.container;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;
import silkwire.servers.ServerException;
import silkwire.servers.shared.SharedServer;

/** One Kafka and one Elasticsearch of this JVM in containers, which Testcontainers removes when the JVM ends. */
public final class ContainerServers {
    private static final Duration START = Duration.ofMinutes(3);
    private static final int ELASTICSEARCH_PORT = 9200;
    private static final ContainerServers OF_THIS_JVM = new ContainerServers();

    private final Map<SharedServer, String> addresses = new EnumMap<>(SharedServer.class);

    private ContainerServers() {}

    /** The containers of this JVM; nothing is started yet. */
    public static ContainerServers ofThisJvm() {
        return OF_THIS_JVM;
    }

    /**
     * The addresses of at least these servers; those that do not run yet are started, side by side.
     *
     * @throws ServerException when no engine answers
     */
    public synchronized Map<SharedServer, String> lease(Set<SharedServer> servers) {
        requireEngine(DockerClientFactory.instance().isDockerAvailable());
        Map<SharedServer, Contained> missing = new EnumMap<>(SharedServer.class);
        servers.stream()
                .filter(server -> !addresses.containsKey(server))
                .forEach(server -> missing.put(server, contained(server)));
        Startables.deepStart(missing.values().stream().map(Contained::container))
                .join();
        missing.forEach(
                (server, contained) -> addresses.put(server, contained.address().get()));
        return Map.copyOf(addresses);
    }

    static void requireEngine(boolean answers) {
        if (!answers) {
            throw new ServerException(
                    "The tests are to run on containers (profile docker), and no container engine answers:"
                            + " start one, or let DOCKER_HOST name it; without the profile no engine is needed");
        }
    }

    /** A container and how to ask it for its address once it runs. */
    private record Contained(GenericContainer<?> container, Supplier<String> address) {}

    private static Contained contained(SharedServer server) {
        return switch (server) {
            case KAFKA -> {
                KafkaContainer kafka = kafka();
                yield new Contained(kafka, kafka::getBootstrapServers);
            }
            case ELASTICSEARCH -> {
                GenericContainer<?> elasticsearch = elasticsearch();
                yield new Contained(
                        elasticsearch,
                        () -> "http://" + elasticsearch.getHost() + ":"
                                + elasticsearch.getMappedPort(ELASTICSEARCH_PORT));
            }
        };
    }

    private static KafkaContainer kafka() {
        return new KafkaContainer(DockerImageName.parse(ServerImage.KAFKA.reference()))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", String.valueOf(16 * 1024 * 1024))
                .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "4")
                .withEnv("KAFKA_HEAP_OPTS", "-Xms64m -Xmx384m")
                .withStartupTimeout(START);
    }

    /** Security is on by default in the image; the tests' clients have neither its password nor its certificate. */
    private static GenericContainer<?> elasticsearch() {
        return new GenericContainer<>(DockerImageName.parse(ServerImage.ELASTICSEARCH.reference()))
                .withEnv("discovery.type", "single-node")
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ingest.geoip.downloader.enabled", "false")
                .withEnv("cluster.routing.allocation.disk.watermark.low", "1gb")
                .withEnv("cluster.routing.allocation.disk.watermark.high", "500mb")
                .withEnv("cluster.routing.allocation.disk.watermark.flood_stage", "250mb")
                .withEnv("ES_JAVA_OPTS", "-Xms640m -Xmx640m -XX:-AlwaysPreTouch")
                .withExposedPorts(ELASTICSEARCH_PORT)
                .waitingFor(Wait.forHttp("/_cluster/health?wait_for_status=yellow&timeout=2s")
                        .forPort(ELASTICSEARCH_PORT)
                        .withStartupTimeout(START));
    }
}
