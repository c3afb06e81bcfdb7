package silkwire.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import silkwire.common.access.AccessFile;
import silkwire.common.access.AccessKey;
import silkwire.common.access.FeedEntry;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.Scope;
import silkwire.common.access.SourceEntry;

/** An ingest service in this JVM with its own keys, and a client of it. */
public final class RunningIngest implements AutoCloseable {
    /** May push for {@code anbaa} and {@code inform}. */
    public static final String KEY = "sw_of-anbaa-and-inform";

    /** May search only. */
    public static final String READER_KEY = "sw_of-a-reader";

    /** May push, but for no source. */
    public static final String SOURCELESS_KEY = "sw_of-nobody";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path accessFile;
    private final ConfigurableApplicationContext application;

    private RunningIngest(Path accessFile, ConfigurableApplicationContext application) {
        this.accessFile = accessFile;
        this.application = application;
    }

    /** Starts one on a free port; {@code more} are further arguments. */
    public static RunningIngest start(Path folder, String bootstrapServers, String prefix, String... more)
            throws IOException {
        Path access = writeAccess(folder, List.of(writer(), reader(), sourceless()));
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--silkwire.access.file=" + access,
                "--silkwire.topics.prefix=" + prefix,
                "--spring.kafka.bootstrap-servers=" + bootstrapServers));
        arguments.addAll(List.of(more));
        return new RunningIngest(
                access, new SpringApplicationBuilder(IngestApplication.class).run(arguments.toArray(String[]::new)));
    }

    /** Writes the file of keys and sources that a service of its own reads. */
    public static Path writeAccess(Path folder) throws IOException {
        return writeAccess(folder, List.of(writer()));
    }

    private static Path writeAccess(Path folder, List<KeyEntry> keys) throws IOException {
        return writeAccess(folder, keys, List.of());
    }

    private static Path writeAccess(Path folder, List<KeyEntry> keys, List<FeedEntry> feeds) throws IOException {
        List<SourceEntry> sources = List.of(
                new SourceEntry("anbaa", "أنباء", "KZ", "Asia/Almaty", List.of(), feeds, true),
                new SourceEntry("inform", "Информ", "KZ", null, List.of()),
                new SourceEntry("foreign", "Чужой", "RU", null, List.of()));
        return Files.writeString(folder.resolve("silkwire.yml"), new AccessFile(sources, keys).toYaml());
    }

    /** Declares feeds of {@code anbaa}, which may stand on this machine. */
    public void declare(FeedEntry... feeds) throws IOException {
        writeAccess(accessFile.getParent(), List.of(writer(), reader(), sourceless()), List.of(feeds));
    }

    /** Takes the writer's key out of the file. */
    public void revokeWriter() throws IOException {
        writeAccess(accessFile.getParent(), List.of(reader(), sourceless()));
    }

    public int port() {
        return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public HttpResponse<String> push(String contentType, String body) throws IOException, InterruptedException {
        return push("", contentType, body);
    }

    public HttpResponse<String> push(String query, String contentType, String body)
            throws IOException, InterruptedException {
        return send(request("/v1/articles" + query, KEY)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path, KEY).build());
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** A request with this key; an empty one is not sent. */
    public HttpRequest.Builder request(String path, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(PATIENCE);
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    @Override
    public void close() {
        client.shutdownNow();
        application.close();
    }

    private static KeyEntry writer() {
        return key("writer", KEY, Scope.ARTICLES_WRITE, List.of("anbaa", "inform"));
    }

    private static KeyEntry reader() {
        return key("reader", READER_KEY, Scope.SEARCH_READ, List.of("anbaa"));
    }

    private static KeyEntry sourceless() {
        return key("sourceless", SOURCELESS_KEY, Scope.ARTICLES_WRITE, List.of());
    }

    private static KeyEntry key(String name, String key, Scope scope, List<String> sources) {
        return new KeyEntry(name, AccessKey.hash(key), Set.of(scope), null, sources);
    }
}
