package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.search.ArticleFixture.article;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** An Elasticsearch that answers 429 to the first bulk requests of articles. */
@WithServers
class PressureIT {
    private static final List<String> PASSED_ON = List.of("Content-Type", "X-Elastic-Product");
    private static final int REFUSED = 3;
    private static final int TOO_MANY = 429;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger bulks = new AtomicInteger();
    private HttpServer front;
    private URI elasticsearch;

    @BeforeEach
    void listen(TestServers servers) throws IOException {
        elasticsearch = servers.elasticsearchUrl();
        front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        front.setExecutor(threads);
        front.createContext("/", this::answer);
        front.start();
    }

    @AfterEach
    void close() {
        front.stop(0);
        threads.close();
        client.close();
    }

    @Test
    void backsOffWhileTheIndexIsBusyAndLosesNothing(TestServers servers, @TempDir Path folder) {
        // given
        URI url = URI.create("http://127.0.0.1:" + front.getAddress().getPort());

        // when
        try (RunningSearch search = RunningSearch.start(folder, servers.bootstrapServers(), url, servers.prefix())) {
            for (int i = 0; i < 300; i++) {
                search.push(article("busy" + i).in("ru", "Новость " + i, "Казахстан"));
            }
            search.awaitTotal(300);

            // then
            await().atMost(RunningSearch.PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    search.counted("articles", "indexed") + search.counted("articles", "repeat"))
                            .isEqualTo(300));
            assertThat(search.counted("articles", "dead")).isZero();
        }
        assertThat(bulks).hasValueGreaterThan(REFUSED);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean isArticles = exchange.getRequestURI().getPath().endsWith("_bulk")
                && new String(body, StandardCharsets.UTF_8).contains("articles-v");
        if (isArticles && bulks.incrementAndGet() <= REFUSED) {
            refuse(exchange);
        } else {
            passOn(exchange, body);
        }
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        byte[] answer = """
                {"error":{"root_cause":[],"type":"es_rejected_execution_exception","reason":"busy"},"status":429}""".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(TOO_MANY, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void passOn(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        elasticsearch.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : List.of("Content-Type", "Accept")) {
            List<String> values = exchange.getRequestHeaders().get(name);
            if (values != null) {
                request.header(name, values.getFirst());
            }
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            PASSED_ON.forEach(name -> answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().set(name, value)));
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.statusCode(), isHead ? -1 : answer.body().length);
            if (!isHead) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }
}
