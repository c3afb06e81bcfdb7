package silkwire.chat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** An endpoint on loopback that speaks the chat protocol as well, or as badly, as a test wants. */
public final class StubServer implements AutoCloseable {
    private final HttpServer server;
    private final CountDownLatch released = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<JsonNode> requests = new ConcurrentLinkedQueue<>();
    private volatile Behaviour behaviour;

    /** What the server does with a request. */
    @FunctionalInterface
    public interface Behaviour {
        /** Deals with it. */
        void handle(HttpExchange exchange, JsonNode request) throws IOException, InterruptedException;
    }

    /** Starts with this behaviour. */
    public StubServer(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", exchange -> {
            JsonNode request =
                    EventJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
            requests.add(request);
            try {
                this.behaviour.handle(exchange, request);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
        server.start();
    }

    /** Answers with this JSON as the model's words. */
    public static Behaviour saying(Function<JsonNode, String> content) {
        return (exchange, request) -> send(exchange, 200, completion(content.apply(request)));
    }

    /** Answers with this body as it is. */
    public static Behaviour sending(int status, String body) {
        return (exchange, request) -> send(exchange, status, body);
    }

    /** Accepts the question and never answers, until the server closes. */
    public Behaviour silent() {
        return (exchange, request) -> released.await(1, TimeUnit.MINUTES);
    }

    /** Answers a question that has {@code words} in it only once {@link #release} was called, all others at once. */
    public Behaviour lateWith(String words, String content) {
        return (exchange, request) -> {
            if (request.toString().contains(words)) {
                released.await(1, TimeUnit.MINUTES);
            }
            send(exchange, 200, completion(content));
        };
    }

    /** Breaks the connection off in the middle of the answer. */
    public static Behaviour hangingUp() {
        return (exchange, request) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"id\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("hangs up");
        };
    }

    /** Behaves like this from now on. */
    public void behave(Behaviour next) {
        behaviour = next;
    }

    /** Lets late answers go. */
    public void release() {
        released.countDown();
    }

    /** What comes before {@code /chat/completions}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** What was asked so far. */
    public ConcurrentLinkedQueue<JsonNode> requests() {
        return requests;
    }

    /** An address nothing listens at. */
    public static String nowhere() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort() + "/v1";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
    }

    private static String completion(String content) {
        return EventJson.text(Map.of(
                "id",
                "c1",
                "object",
                "chat.completion",
                "created",
                1,
                "model",
                "stub",
                "choices",
                java.util.List.of(Map.of(
                        "index",
                        0,
                        "finish_reason",
                        "stop",
                        "message",
                        Map.of("role", "assistant", "content", content))),
                "usage",
                Map.of("prompt_tokens", 100, "completion_tokens", 20, "total_tokens", 120)));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
