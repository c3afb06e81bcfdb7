package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.ingest.RunningIngest;
import silkwire.ingest.kafka.TopicReader;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

@WithServers(elasticsearch = false)
class IdempotencyIT {
    private static final String JSON = "application/json";

    private final TestServers servers;

    @TempDir
    private Path folder = Path.of(".");

    private RunningIngest ingest;

    IdempotencyIT(TestServers servers) {
        this.servers = servers;
    }

    @BeforeEach
    void start() throws Exception {
        ingest = started();
    }

    @AfterEach
    void stop() {
        ingest.close();
    }

    @Test
    void aRepeatedPushHasTheAnswerOfTheFirstAlsoAfterARestartAndIsNotTakenAgain() throws Exception {
        // given
        String body = "[{\"sourceItemId\":\"i1\",\"title\":\"Астана\"},{\"sourceItemId\":\"i2\",\"title\":7}]";
        HttpResponse<String> first = push("k1", JSON, body);

        // when
        HttpResponse<String> again = push("k1", JSON, body);
        ingest.close();
        ingest = started();
        HttpResponse<String> later = push("k1", JSON, body);

        // then
        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        assertThat(first.headers().firstValue("idempotency-replayed")).isEmpty();
        for (HttpResponse<String> repeated : List.of(again, later)) {
            assertThat(repeated.statusCode()).isEqualTo(202);
            assertThat(repeated.body()).isEqualTo(first.body());
            assertThat(repeated.headers().firstValue("content-type")).contains(JSON);
            assertThat(repeated.headers().firstValue("idempotency-replayed")).contains("true");
        }
        assertThat(topics().received().stream()
                        .filter(article -> "i1".equals(article.item().sourceItemId())))
                .hasSize(1);
    }

    @Test
    void aRefusalIsRepeatedToo() throws Exception {
        // given
        HttpResponse<String> first = push("k2", JSON, "{\"sourceItemId\":\"bad\"}");
        int rejected = topics().rejected().size();

        // when
        HttpResponse<String> again = push("k2", JSON, "{\"sourceItemId\":\"bad\"}");

        // then
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(topics().rejected()).hasSize(rejected);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefusedAndAnotherKeyIsAnotherPush() throws Exception {
        // given
        push("k3", JSON, "{\"title\":\"أستانا\"}");

        // when
        HttpResponse<String> other = push("k3", JSON, "{\"title\":\"طشقند\"}");

        // then
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("/problems/idempotency-key-reused", "Idempotency-Key");
        assertThat(push("k4", JSON, "{\"title\":\"أستانا\"}").statusCode()).isEqualTo(202);
        assertThat(topics().received())
                .extracting(article -> article.item().title())
                .doesNotContain("طشقند");
    }

    @Test
    void aKeyOfAnotherFormAndAStreamAreRefused() throws Exception {
        assertThat(push("a b", JSON, "{\"title\":\"a\"}").body()).contains("/problems/idempotency-key", "\"a b\"");
        assertThat(push("k5", "application/x-ndjson", "{\"title\":\"a\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void ofManyAtOnceOneIsTakenAndTheOthersAreToldToRepeat() throws Exception {
        // given
        List<CompletableFuture<Integer>> answers = new ArrayList<>();

        // when
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                answers.add(CompletableFuture.supplyAsync(this::pushTogether, threads));
            }
        }

        // then
        assertThat(answers.stream().map(CompletableFuture::join)).contains(202).isSubsetOf(202, 409);
        assertThat(topics().received().stream()
                        .filter(article -> "together".equals(article.item().sourceItemId())))
                .hasSize(1);
    }

    private int pushTogether() {
        try {
            return push("k6", JSON, "{\"sourceItemId\":\"together\",\"title\":\"一起\"}")
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private RunningIngest started() throws IOException {
        RunningIngest started = RunningIngest.start(folder, servers.bootstrapServers(), servers.prefix());
        await("the answers of before are read")
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        push(started, "ready", JSON, "{\"title\":\"Астана\"}").statusCode() != 503);
        return started;
    }

    private HttpResponse<String> push(String key, String type, String body) throws IOException, InterruptedException {
        return push(ingest, key, type, body);
    }

    private static HttpResponse<String> push(RunningIngest ingest, String key, String type, String body)
            throws IOException, InterruptedException {
        return ingest.send(ingest.request("/v1/articles", RunningIngest.KEY)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private TopicReader topics() {
        return new TopicReader(servers.bootstrapServers(), servers.prefix());
    }
}
