package silkwire.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** A subscriber as WebSub says: confirms what it asked for and takes what is distributed. Every path is a callback. */
final class WebSubSubscriber implements AutoCloseable {
    private final HttpServer server;
    private final List<Map<String, String>> intents = new CopyOnWriteArrayList<>();
    private final List<Distributed> distributed = new CopyOnWriteArrayList<>();
    private volatile boolean isWilling = true;
    private volatile IntUnaryOperator statuses = call -> 202;

    WebSubSubscriber() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
    }

    /** What was posted to a callback. */
    record Distributed(Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            Map<String, String> intent = parameters(exchange.getRequestURI().getRawQuery());
            intents.add(intent);
            byte[] body = (isWilling ? intent.getOrDefault("hub.challenge", "") : "nobody asked for this")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            return;
        }
        distributed.add(new Distributed(
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(statuses.applyAsInt(distributed.size()), -1);
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    String callback(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Confirms nothing any more. */
    void unwilling() {
        isWilling = false;
    }

    /** Answers the n-th distribution, from 1, with this status. */
    void answering(IntUnaryOperator status) {
        statuses = status;
    }

    /** What it was asked to confirm. */
    List<Map<String, String>> intents() {
        return intents;
    }

    /** What it was told. */
    List<Distributed> distributed() {
        return distributed;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
