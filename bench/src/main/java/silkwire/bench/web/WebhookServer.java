package silkwire.bench.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import silkwire.bench.measurement.Arrivals.Arrival;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Hooks;
import silkwire.bench.measurement.Ticker;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** A server on this machine that takes webhooks, on a free port. */
public final class WebhookServer implements Hooks, AutoCloseable {
    private static final int TAKEN = 204;
    private static final int BACKLOG = 1_024;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Consumer<Telling>> listener = new AtomicReference<>(telling -> {});
    private final Ticker ticker;
    private final HttpServer server;

    private WebhookServer(HttpServer server, Ticker ticker) {
        this.server = server;
        this.ticker = ticker;
    }

    /** Begins to listen. */
    public static WebhookServer start(Ticker ticker) {
        try {
            WebhookServer hooks = new WebhookServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG), ticker);
            hooks.server.setExecutor(hooks.threads);
            hooks.server.createContext("/", hooks::take);
            hooks.server.start();
            return hooks;
        } catch (IOException e) {
            throw new BenchException("No server can be started for webhooks: " + e.getMessage(), e);
        }
    }

    @Override
    public URI of(String desk) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + desk);
    }

    @Override
    public void listen(Consumer<Telling> told) {
        listener.set(told);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            long now = ticker.nanos();
            exchange.sendResponseHeaders(TAKEN, -1);
            JsonNode notification =
                    EventJson.mapper().readTree(body).path("data").path("notification");
            List<ToldStory> stories = notification
                    .path("stories")
                    .valueStream()
                    .map(story -> told(story, notification))
                    .toList();
            if (!stories.isEmpty()) {
                String desk = exchange.getRequestURI().getPath().substring(1);
                String id = exchange.getRequestHeaders().getFirst("webhook-id");
                listener.get().accept(new Telling(desk, id, now, stories));
            }
        }
    }

    private static ToldStory told(JsonNode story, JsonNode notification) {
        JsonNode article = story.path("article");
        return new ToldStory(
                story.path("storyId").asString(),
                new Arrival(
                        article.path("id").asString(),
                        time(article, "receivedAt"),
                        time(article, "enrichedAt"),
                        time(notification, "createdAt")));
    }

    private static Instant time(JsonNode object, String field) {
        return Instant.parse(object.path(field).asString());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
