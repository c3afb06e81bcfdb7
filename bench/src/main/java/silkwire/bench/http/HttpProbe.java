package silkwire.bench.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.ExportProbe;
import silkwire.bench.measurement.SearchProbe;

/** Asks over HTTP, by the same client whoever is asked, so that what differs is who answers. */
public final class HttpProbe {
    private static final int OK = 200;
    private static final String ARTICLE = "{\"id\":\"art_";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The search API's first page of twenty articles, with these further parameters ({@code &facets=lang}). */
    public SearchProbe api(URI search, String key, String more) {
        return query -> ask(authorised(search, "/v1/articles?size=20&sort=newest" + more + "&q=" + encoded(query), key)
                .build());
    }

    /** Elasticsearch, asked with the body that {@code bodies} makes of a query. */
    public SearchProbe direct(URI elasticsearch, UnaryOperator<String> bodies) {
        return query -> ask(HttpRequest.newBuilder(elasticsearch.resolve("/articles/_search"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(bodies.apply(query)))
                .build());
    }

    /** The export API, as NDJSON. */
    public ExportProbe export(URI search, String key) {
        return tag -> articles(
                authorised(search, "/v1/export?format=ndjson&q=tag:" + tag, key).build());
    }

    private static HttpRequest.Builder authorised(URI service, String path, String key) {
        return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + key);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private void ask(HttpRequest request) {
        HttpResponse<byte[]> answer = send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new BenchException(request.uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private long articles(HttpRequest request) {
        HttpResponse<InputStream> answer = send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != OK) {
            throw new BenchException(request.uri() + " answered " + answer.statusCode());
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8), 1 << 16)) {
            return lines.lines().filter(line -> line.contains(ARTICLE)).count();
        } catch (IOException e) {
            throw new BenchException("The export broke off: " + e.getMessage(), e);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new BenchException(request.uri() + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
