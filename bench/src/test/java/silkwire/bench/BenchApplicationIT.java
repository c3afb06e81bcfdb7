package silkwire.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchApplicationIT {
    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext application;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Path access = Files.writeString(folder.resolve("silkwire.yml"), "sources: []\nkeys: []\n");
        application = new SpringApplicationBuilder(BenchApplication.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--silkwire.access.file=" + access);
    }

    @AfterAll
    void stop() {
        application.close();
        client.close();
    }

    @Test
    void saysThatItIsReady() throws Exception {
        // when
        HttpResponse<String> answer = get("/actuator/health/readiness");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"");
    }

    @Test
    void refusesACallWithoutAKey() throws Exception {
        // when
        HttpResponse<String> answer = get("/v1/anything");

        // then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("/problems/no-key");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
