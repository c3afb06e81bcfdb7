package silkwire.common.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ElasticsearchClientConfigurationTest {
    private final List<String> accepted = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            accepted.add(String.valueOf(call.getRequestHeaders().getFirst("Accept-Encoding")));
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answersComeUncompressedUnlessAskedFor() throws IOException {
        // when
        ask(false);
        ask(true);

        // then
        assertThat(accepted.getFirst()).isEqualTo("null");
        assertThat(accepted.getLast()).contains("gzip");
    }

    private void ask(boolean compression) throws IOException {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        ElasticsearchProperties properties =
                new ElasticsearchProperties(url, null, Duration.ofSeconds(5), Duration.ofSeconds(5), compression);
        try (Rest5Client client = new ElasticsearchClientConfiguration().elasticsearchConnection(properties)) {
            client.performRequest(new Request("GET", "/"));
        }
    }
}
