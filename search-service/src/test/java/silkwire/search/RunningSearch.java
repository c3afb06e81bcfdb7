package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import silkwire.common.access.AccessKey;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import tools.jackson.databind.JsonNode;

/** The whole service on real servers, and the means to feed and to ask it. */
final class RunningSearch implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    /** A token for the query {@link #TOKEN_QUERY}. */
    static final String TOKEN = "swq_token-of-the-test";

    static final String TOKEN_QUERY = "outlet:token.example";
    private static final String KEY = "key-of-the-test";

    private final ConfigurableApplicationContext application;
    private final KafkaProducer<byte[], byte[]> producer;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Topics topics;

    private RunningSearch(ConfigurableApplicationContext application, String bootstrapServers, String prefix) {
        this.application = application;
        this.topics = new Topics(prefix);
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new ByteArraySerializer(), new ByteArraySerializer());
    }

    static RunningSearch start(Path folder, String bootstrapServers, URI elasticsearch, String prefix, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                "--silkwire.elasticsearch.url=" + elasticsearch,
                "--silkwire.topics.prefix=" + prefix,
                "--silkwire.search.retry.longest-pause=1s",
                "--silkwire.search.index.unseen=3s",
                "--silkwire.access.file=" + accessFile(folder)));
        arguments.addAll(List.of(more));
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--silkwire.retention="))) {
            // The articles of the tests have times of their own, which grow older than any retention.
            arguments.add("--silkwire.retention=0");
        }
        var application = new SpringApplicationBuilder(SearchApplication.class).run(arguments.toArray(String[]::new));
        return new RunningSearch(application, bootstrapServers, prefix);
    }

    private static Path accessFile(Path folder) {
        try {
            return Files.writeString(folder.resolve("silkwire.yml"), """
                    sources: []
                    keys:
                      - name: test
                        sha256: "%s"
                        scopes: ["search:read", "admin"]
                        sources: ["*"]
                      - name: reader
                        sha256: "%s"
                        scopes: ["search:read"]
                        query: "%s"
                    """.formatted(
                            AccessKey.hash(KEY), AccessKey.hash(TOKEN), TOKEN_QUERY));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Topics topics() {
        return topics;
    }

    void push(ArticleFixture... articles) {
        for (ArticleFixture article : articles) {
            send(topics.enriched(), article.json().get("id").asString(), article.bytes());
        }
        producer.flush();
    }

    void send(String topic, String key, byte[] value) {
        producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value));
    }

    JsonNode search(String... namesAndValues) {
        HttpResponse<String> answer = get("/v1/articles" + query(namesAndValues));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    List<String> ids(String... namesAndValues) {
        List<String> ids = new ArrayList<>();
        search(namesAndValues)
                .get("items")
                .forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    /** Waits until a search answers with exactly these articles, in any order. */
    void awaitIds(List<String> expected, String... namesAndValues) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(namesAndValues)).containsExactlyInAnyOrderElementsOf(expected));
    }

    void awaitTotal(long expected, String... namesAndValues) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                search(namesAndValues).at("/total/value").asLong())
                        .isEqualTo(expected));
    }

    HttpResponse<String> get(String path) {
        return call(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + KEY));
    }

    /** An answer that is read while it comes; the headers are names and values. */
    HttpResponse<InputStream> open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + KEY);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return call(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    HttpResponse<String> get(String path, String header, String value) {
        return call(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + KEY)
                .header(header, value));
    }

    HttpResponse<String> getWithoutKey(String path) {
        return call(HttpRequest.newBuilder(uri(path)));
    }

    HttpResponse<String> post(String path, String json) {
        return call(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path) {
        return call(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + KEY)
                .DELETE());
    }

    private HttpResponse<String> call(HttpRequest.Builder request) {
        return call(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> call(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }

    static String query(String... namesAndValues) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.append(query.isEmpty() ? "?" : "&")
                    .append(namesAndValues[i])
                    .append("=")
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    /** How many records of a kind ({@code articles} or {@code outcomes}) were counted with this outcome. */
    long counted(String kind, String outcome) {
        return (long)
                application
                        .getBean(MeterRegistry.class)
                        .find("silkwire.index." + kind)
                        .tag("outcome", outcome)
                        .counters()
                        .stream()
                        .mapToDouble(Counter::count)
                        .sum();
    }

    /** How many articles were counted as indexed for this cause. */
    long indexedFor(String cause) {
        Counter counter = application
                .getBean(MeterRegistry.class)
                .find("silkwire.index.articles")
                .tags("outcome", "indexed", "cause", cause)
                .counter();
        return counter == null ? 0 : (long) counter.count();
    }

    /** How many articles were timed from receipt to index. */
    long timed() {
        return application
                .getBean(MeterRegistry.class)
                .get("silkwire.index.latency")
                .tag("kind", "articles")
                .timer()
                .count();
    }

    /** How many streams were dropped because their readers were too slow. */
    long droppedStreams() {
        return (long) application
                .getBean(MeterRegistry.class)
                .get("silkwire.streams.dropped")
                .tag("cause", "slow")
                .counter()
                .count();
    }

    @Override
    public void close() {
        producer.close();
        application.close();
        client.shutdownNow();
    }
}
