package silkwire.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import tools.jackson.databind.JsonNode;

/** The whole service on a real Kafka, and the means to call it. */
final class RunningAlert implements AutoCloseable {
    private static final String KEY = "key-of-the-desk";
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningAlert(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static RunningAlert start(Path folder, TestServers servers) {
        return start(folder, servers, AlertApplication.class);
    }

    static RunningAlert start(Path folder, TestServers servers, Class<?>... sources) {
        return new RunningAlert(new SpringApplicationBuilder(sources)
                .run(arguments(folder, servers, "state-" + STARTED.incrementAndGet(), 0)
                        .toArray(String[]::new)));
    }

    /** The arguments of an instance that keeps its stores in a folder of this name. */
    static List<String> arguments(Path folder, TestServers servers, String name, int port) {
        return List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                "--silkwire.topics.prefix=" + servers.prefix(),
                "--silkwire.alert.streams.state-dir=" + folder.resolve(name),
                "--silkwire.access.file=" + accessFile(folder));
    }

    private static Path accessFile(Path folder) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8));
            return Files.writeString(
                    folder.resolve("silkwire.yml"), """
                    sources: []
                    keys:
                      - name: desk
                        sha256: "%s"
                        scopes: ["search:read", "rules:write"]
                        sources: ["*"]
                    """.formatted(HexFormat.of().formatHex(hash)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, null, null);
    }

    HttpResponse<String> anonymous(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    HttpResponse<String> call(String method, String path, @Nullable String body, @Nullable String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request);
    }

    private URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }

    @Override
    public void close() {
        application.close();
        client.close();
    }
}
