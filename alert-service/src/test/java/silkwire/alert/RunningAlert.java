package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import silkwire.common.access.AccessKey;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import tools.jackson.databind.JsonNode;

/** The whole service on a real Kafka, and the means to call it. */
final class RunningAlert implements AutoCloseable {
    static final String TOKEN = "swq_token-of-a-reader";
    static final String QUERY_OF_THE_TOKEN = "country:KZ";
    private static final String KEY = "key-of-the-desk";
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningAlert(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static RunningAlert start(Path folder, TestServers servers) {
        return start(folder, servers, List.of());
    }

    static RunningAlert start(Path folder, TestServers servers, List<String> settings) {
        return start(folder, servers, settings, AlertApplication.class);
    }

    /** Starts one that may call receivers on this machine, and waits until it is ready. */
    static RunningAlert ready(Path folder, TestServers servers, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--silkwire.alert.http.loopback-allowed=true");
        RunningAlert started = start(folder, servers, all);
        started.awaitReady();
        return started;
    }

    static RunningAlert start(Path folder, TestServers servers, List<String> settings, Class<?>... sources) {
        List<String> arguments = new ArrayList<>(arguments(folder, servers, "state-" + STARTED.incrementAndGet(), 0));
        arguments.addAll(settings);
        return new RunningAlert(new SpringApplicationBuilder(sources).run(arguments.toArray(String[]::new)));
    }

    /** The arguments of an instance that keeps its stores in a folder of this name. */
    static List<String> arguments(Path folder, TestServers servers, String name, int port) {
        return List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                "--silkwire.topics.prefix=" + servers.prefix(),
                "--silkwire.elasticsearch.url=" + servers.elasticsearchUrl(),
                "--silkwire.alert.streams.state-dir=" + folder.resolve(name),
                "--silkwire.access.file=" + accessFile(folder));
    }

    private static Path accessFile(Path folder) {
        try {
            return Files.writeString(folder.resolve("silkwire.yml"), """
                    sources: []
                    keys:
                      - name: desk
                        sha256: "%s"
                        scopes: ["search:read", "rules:write"]
                        sources: ["*"]
                      - name: reader
                        sha256: "%s"
                        scopes: ["search:read"]
                        query: "%s"
                    """.formatted(
                            AccessKey.hash(KEY), AccessKey.hash(TOKEN), QUERY_OF_THE_TOKEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(get("/actuator/health/readiness").statusCode())
                                .isEqualTo(200));
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

    /** Posts a form, without a key. */
    HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As a browser does, and without a key. */
    HttpResponse<String> browse(String method, String url) {
        return send(HttpRequest.newBuilder(uri(URI.create(url).getPath()))
                .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .method(method, HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    }

    /** The lines of a stream, as they come. */
    HttpResponse<Stream<String>> stream(String path, String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + KEY);
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return lines(request);
    }

    /** A stream as a browser opens it, which sends no key. */
    HttpResponse<Stream<String>> streamByToken(String path) {
        return lines(HttpRequest.newBuilder(uri(path + "?token=" + TOKEN)));
    }

    private HttpResponse<Stream<String>> lines(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .join();
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

    /** The page that the holder of the key sees. */
    HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + KEY)
                .header("Accept", "text/html"));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }

    @Override
    public void close() {
        application.close();
        client.shutdownNow();
    }
}
