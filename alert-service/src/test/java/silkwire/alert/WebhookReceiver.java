package silkwire.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** A server of this test's own that takes what is posted, path by path. */
final class WebhookReceiver implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** What was posted. */
    record Posted(Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        JsonNode json() {
            return EventJson.mapper().readTree(body);
        }

        String type() {
            return json().path("type").asString("");
        }
    }

    /** Says what to answer to the n-th call, from 1. */
    interface Answer {
        int status(int call, Posted posted, HttpExchange exchange);
    }

    /** Takes what is posted to a path; what came is in the list it returns. */
    List<Posted> at(String path, Answer answer) {
        List<Posted> all = new CopyOnWriteArrayList<>();
        server.createContext(path, exchange -> {
            try (exchange) {
                Posted posted = read(exchange);
                all.add(posted);
                exchange.sendResponseHeaders(answer.status(all.size(), posted, exchange), -1);
            }
        });
        return all;
    }

    private static Posted read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return new Posted(headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
