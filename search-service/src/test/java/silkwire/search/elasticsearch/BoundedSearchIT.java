package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import tools.jackson.databind.node.ObjectNode;

/** A search against a server that is slow by order. */
class BoundedSearchIT {
    private static final String PARTIAL = """
            {"took":50,"timed_out":true,"_shards":{"total":1,"successful":1,"failed":0},
             "hits":{"total":{"value":1,"relation":"eq"},"hits":[]}}""";

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<String> body = new AtomicReference<>("");
    private HttpServer server;
    private Rest5Client connection;
    private ElasticsearchClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/partial", this::answerPartially);
        server.createContext("/never", this::answerNever);
        server.start();
        connection = Rest5Client.builder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .build();
        client = new ElasticsearchClient(
                new Rest5ClientTransport(connection, new Jackson3JsonpMapper(EventJson.mapper())));
    }

    @AfterEach
    void stop() throws IOException {
        end.countDown();
        connection.close();
        server.stop(0);
    }

    @Test
    void aPartOfAnAnswerIsAProblemAndNoAnswer() {
        // when
        Problem problem = problem("partial", Duration.ofSeconds(5));

        // then
        assertThat(problem.type()).isEqualTo("/problems/deadline-exceeded");
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).contains("5000 ms");
        assertThat(body.get()).contains("\"timeout\":\"5000ms\"");
    }

    @Test
    void aServerThatDoesNotKeepToTheDeadlineIsLeftAlone() {
        // when
        Problem problem = problem("never", Duration.ofMillis(100));

        // then
        assertThat(problem.type()).isEqualTo("/problems/deadline-exceeded");
        assertThat(end.getCount()).isEqualTo(1);
    }

    @Test
    void nothingIsAskedAfterTheDeadline() {
        // when
        Problem problem = problem("partial", Duration.ZERO);

        // then
        assertThat(problem.type()).isEqualTo("/problems/deadline-exceeded");
        assertThat(body.get()).isEmpty();
    }

    private Problem problem(String index, Duration deadline) {
        BoundedSearch search = new BoundedSearch(client, deadline, SearchAnswers::cutOff);
        SearchRequest request = SearchRequest.of(all -> all.index(index));
        return catchThrowableOfType(ProblemException.class, () -> search.search(request, ObjectNode.class))
                .problem();
    }

    private void answerPartially(HttpExchange exchange) throws IOException {
        body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
        byte[] answer = PARTIAL.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void answerNever(HttpExchange exchange) throws IOException {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
