package silkwire.bench.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import silkwire.bench.alert.Costs;
import silkwire.bench.measurement.BenchException;
import silkwire.common.json.EventJson;

/** What is asked of a percolator, and how its answers are read; a server of this test stands in its place. */
final class PercolatorContenderIT {
    private static final Costs FREE = new Costs() {
        @Override
        public long cpuNanos() {
            return 0;
        }

        @Override
        public OptionalLong heapBytes() {
            return OptionalLong.empty();
        }
    };

    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    PercolatorContenderIT() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void rulesAreTranslatedAsTheSearchHasThemAndThoseThatCannotBeReadAreLeftOut() {
        // given
        answers.put("POST /rules/_bulk", "{\"errors\":false,\"items\":[]}");
        try (PercolatorContender percolator = percolator()) {
            // when
            int taken = percolator.load(List.of("country:KZ", "(", "Қазақстан lang:kk"));
            // then
            assertThat(taken).isEqualTo(2);
            assertThat(asked.get("PUT /rules")).contains("\"rule\":{\"type\":\"percolator\"}");
            List<String> lines = asked.get("POST /rules/_bulk").lines().toList();
            assertThat(lines).hasSize(4);
            assertThat(EventJson.mapper().readTree(lines.get(1)).path("rule").toString())
                    .contains("keys.country", "KZ");
        }
        assertThat(asked).containsKey("DELETE /rules");
    }

    @Test
    void aRuleThatIsRefusedFailsTheRunWithItsReason() {
        // given
        answers.put(
                "POST /rules/_bulk",
                "{\"errors\":true,\"items\":[{\"index\":{\"error\":{\"reason\":\"too many clauses\"}}}]}");
        try (PercolatorContender percolator = percolator()) {
            // when
            assertThatThrownBy(() -> percolator.load(List.of("country:KZ")))
                    // then
                    .isInstanceOf(BenchException.class)
                    .hasMessageContaining("refused a rule")
                    .hasMessageContaining("too many clauses");
        }
    }

    private PercolatorContender percolator() {
        return new PercolatorContender(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), FREE);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String call =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        asked.put(call, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] answer = answers.getOrDefault(call, "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
