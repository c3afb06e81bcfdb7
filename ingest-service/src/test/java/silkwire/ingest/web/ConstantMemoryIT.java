package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.ingest.IngestApplication;
import silkwire.ingest.RunningIngest;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import silkwire.servers.process.ChildCommand;
import silkwire.servers.process.ChildProcess;
import silkwire.servers.process.FreePorts;
import silkwire.servers.process.JavaCommand;

/**
 * A stream larger than the heap. {@code -Dsilkwire.stream.megabytes=5000} makes it longer than it is in the build.
 */
@WithServers(elasticsearch = false)
class ConstantMemoryIT {
    private static final Logger LOG = LoggerFactory.getLogger(ConstantMemoryIT.class);
    private static final int LINES_PER_CHUNK = 20;
    private static final String BODY =
            "وصل الرئيس إلى أستانا. Президент прибыл в Астану. 总统抵达阿斯塔纳。 The talks went on. ";

    private final TestServers servers;

    ConstantMemoryIT(TestServers servers) {
        this.servers = servers;
    }

    @Test
    void aStreamMayBeLargerThanTheHeap(@TempDir Path folder) throws Exception {
        // given
        long bytes = Long.getLong("silkwire.stream.megabytes", 400) * 1_000_000L;
        int port = FreePorts.find(1).getFirst();
        ChildProcess service = start(folder, port);
        try {
            service.awaitReady(() -> isReady(port), Duration.ofMinutes(2));

            // when
            long begin = System.nanoTime();
            String summary;
            long lines;
            try (StreamingPush push = new StreamingPush(port, "")) {
                CompletableFuture<String> last = CompletableFuture.supplyAsync(() -> lastLine(push));
                lines = send(push, bytes);
                summary = last.join();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;

            // then
            LOG.info("{} bytes in {} lines took {} s with -Xmx256m", bytes, lines, seconds);
            assertThat(summary)
                    .isEqualTo("{\"summary\":{\"accepted\":" + lines + ",\"rejected\":0,\"complete\":true}}");
            assertThat(service.isAlive()).isTrue();
        } finally {
            service.stop(Duration.ofSeconds(30));
        }
    }

    private static long send(StreamingPush push, long bytes) throws IOException {
        String body = BODY.repeat(24);
        long sent = 0;
        long lines = 0;
        while (sent < bytes) {
            StringBuilder chunk = new StringBuilder();
            for (int i = 0; i < LINES_PER_CHUNK; i++) {
                lines++;
                chunk.append("{\"sourceItemId\":\"m").append(lines).append("\",\"title\":\"Астана ");
                chunk.append(lines).append("\",\"body\":\"").append(body).append("\"}\n");
            }
            byte[] encoded = chunk.toString().getBytes(StandardCharsets.UTF_8);
            push.send(encoded);
            sent += encoded.length;
        }
        push.end();
        return lines;
    }

    private static String lastLine(StreamingPush push) {
        try {
            push.status();
            String last = "";
            String line = push.line();
            while (line != null) {
                last = line;
                line = push.line();
            }
            return last;
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private ChildProcess start(Path folder, int port) throws IOException {
        List<String> command = List.of(
                JavaCommand.executable(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                IngestApplication.class.getName(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--silkwire.access.file=" + RunningIngest.writeAccess(folder),
                "--silkwire.topics.prefix=" + servers.prefix(),
                "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers());
        return ChildProcess.start(new ChildCommand("ingest", command, Map.of(), folder, folder.resolve("ingest.log")));
    }

    private static boolean isReady(int port) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
