package silkwire.servers;

import java.nio.file.Path;
import java.util.List;
import silkwire.servers.process.Compilers;
import silkwire.servers.process.FreePorts;

/** Where a Kafka keeps its files, where it listens (loopback only), and how much heap it has. */
public record KafkaSettings(
        Path folder, int port, int controllerPort, int heapMegabytes, Compilers compilers, Path log) {
    private static final int DEFAULT_HEAP_MEGABYTES = 384;

    /** The log stands in the folder, the heap is small, and it is soon ready rather than fast for long. */
    public static KafkaSettings of(Path folder, int port, int controllerPort) {
        Path absolute = folder.toAbsolutePath();
        return new KafkaSettings(
                absolute, port, controllerPort, DEFAULT_HEAP_MEGABYTES, Compilers.FAST, absolute.resolve("kafka.log"));
    }

    /** On ports that are free now. */
    public static KafkaSettings onFreePorts(Path folder) {
        List<Integer> ports = FreePorts.find(2);
        return of(folder, ports.get(0), ports.get(1));
    }

    String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                message.max.bytes=16777216
                offsets.retention.minutes=525600
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(port, controllerPort, data());
    }

    Path data() {
        return folder.resolve("data");
    }
}
