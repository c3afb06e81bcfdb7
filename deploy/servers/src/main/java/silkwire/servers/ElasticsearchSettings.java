package silkwire.servers;

import java.nio.file.Path;
import silkwire.servers.process.Compilers;
import silkwire.servers.process.FreePorts;

/**
 * Where an Elasticsearch keeps its files, where it listens (loopback only), and how much heap it has. The port nodes
 * talk to one another on is whichever is free: a single node has nobody to talk to.
 */
public record ElasticsearchSettings(Path folder, int httpPort, int heapMegabytes, Compilers compilers, Path log) {
    private static final int DEFAULT_HEAP_MEGABYTES = 640;

    /** The log stands in the folder, the heap is small, and it is soon ready rather than fast for long. */
    public static ElasticsearchSettings of(Path folder, int httpPort) {
        Path absolute = folder.toAbsolutePath();
        return new ElasticsearchSettings(
                absolute, httpPort, DEFAULT_HEAP_MEGABYTES, Compilers.FAST, absolute.resolve("elasticsearch.log"));
    }

    /** On a port that is free now. */
    public static ElasticsearchSettings onFreePort(Path folder) {
        return of(folder, FreePorts.find(1).getFirst());
    }

    String configuration() {
        return """
                cluster.name: silkwire
                node.name: silkwire
                path.data: %1$s/data
                path.logs: %1$s/logs
                network.host: 127.0.0.1
                http.port: %2$d
                transport.port: 0
                discovery.type: single-node
                xpack.security.enabled: false
                action.destructive_requires_name: true
                cluster.routing.allocation.disk.watermark.low: 1gb
                cluster.routing.allocation.disk.watermark.high: 500mb
                cluster.routing.allocation.disk.watermark.flood_stage: 250mb
                """.formatted(folder, httpPort);
    }

    /** Pages are not touched in advance: a small index must not cost the whole heap. */
    String jvmOptions() {
        return """
                -Xms128m
                -Xmx%dm
                -XX:+UseSerialGC
                -XX:-AlwaysPreTouch
                %s
                -XX:+ExitOnOutOfMemoryError
                -Djava.io.tmpdir=${ES_TMPDIR}
                --add-modules=jdk.incubator.vector
                """.formatted(heapMegabytes, compilers.option());
    }

    static String logging() {
        return """
                status = error
                appender.out.type = Console
                appender.out.name = out
                appender.out.layout.type = PatternLayout
                appender.out.layout.pattern = %d{ISO8601} %-5p %c{1} %m%n
                rootLogger.level = info
                rootLogger.appenderRef.out.ref = out
                """;
    }
}
