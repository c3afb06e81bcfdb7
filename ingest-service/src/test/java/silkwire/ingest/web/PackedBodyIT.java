package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.json.EventJson;
import silkwire.ingest.RunningIngest;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

/** Bodies that come packed, and bombs among them. */
@WithServers(elasticsearch = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackedBodyIT {
    private static final String JSON = "application/json";

    private final TestServers servers;
    private RunningIngest ingest;

    PackedBodyIT(TestServers servers) {
        this.servers = servers;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        ingest = RunningIngest.start(folder, servers.bootstrapServers(), servers.prefix());
    }

    @AfterAll
    void stop() {
        ingest.close();
    }

    @ParameterizedTest
    @CsvSource({"gzip, 202", "zstd, 202", "br, 415", "'gzip, gzip', 415"})
    void aPackedBodyIsUnpacked(String encoding, int status) throws Exception {
        // given
        byte[] json = "{\"title\":\"Мемлекет басшысы\"}".getBytes(StandardCharsets.UTF_8);
        byte[] packed = encoding.equals("zstd") ? Zstd.compress(json) : gzip(json);

        // when
        HttpResponse<String> answer = ingest.send(ingest.request("/v1/articles", RunningIngest.KEY)
                .header("Content-Type", JSON)
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(packed))
                .build());

        // then
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"gzip, application/json", "zstd, application/json", "gzip, application/rss+xml"})
    void aBodyThatUnpacksTooFarIsA413(String encoding, String type) throws Exception {
        // given
        byte[] blanks = " ".repeat(15 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        byte[] packed = encoding.equals("zstd") ? Zstd.compress(blanks) : gzip(blanks);

        // when
        HttpResponse<String> answer = ingest.send(ingest.request("/v1/articles", RunningIngest.KEY)
                .header("Content-Type", type)
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(packed))
                .build());

        // then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(EventJson.mapper().readTree(answer.body()).path("pointer").asString())
                .isEqualTo("Content-Encoding");
    }

    @Test
    void aBodyThatIsNotPackedAsItSaysIsA400() throws Exception {
        // when
        HttpResponse<String> answer = ingest.send(ingest.request("/v1/articles", RunningIngest.KEY)
                .header("Content-Type", JSON)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{}"))
                .build());

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(EventJson.mapper().readTree(answer.body()).path("pointer").asString())
                .isEqualTo("Content-Encoding");
    }

    @ParameterizedTest
    @CsvSource({"gzip, 1", "gzip, 12", "gzip, 40", "zstd, 1", "zstd, 12", "zstd, 30"})
    void aPackedBodyThatIsCutIsA400(String encoding, int length) throws Exception {
        // given
        byte[] json = "{\"title\":\"Мемлекет басшысы\",\"body\":\"Кеңес өтті\"}".getBytes(StandardCharsets.UTF_8);
        byte[] packed = encoding.equals("zstd") ? Zstd.compress(json) : gzip(json);

        // when
        HttpResponse<String> answer = ingest.send(ingest.request("/v1/articles", RunningIngest.KEY)
                .header("Content-Type", JSON)
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(Arrays.copyOf(packed, length)))
                .build());

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = EventJson.mapper().readTree(answer.body());
        assertThat(problem.path("pointer").asString()).isEqualTo("Content-Encoding");
        assertThat(problem.path("value").asString()).isEqualTo(encoding);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
