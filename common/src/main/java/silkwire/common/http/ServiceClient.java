package silkwire.common.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One running service, called with a key. */
public final class ServiceClient {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final URI service;
    private final String key;

    /** The service at this address. */
    public ServiceClient(URI service, String key) {
        this.service = service;
        this.key = key;
    }

    /** A status and a body, which is JSON whatever the status. */
    public record Answer(int status, String body) {
        /** Whether the call succeeded. */
        public boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    /**
     * Gets.
     *
     * @throws IOException when the service does not answer within five minutes, or the thread is interrupted
     */
    public Answer get(String path, Map<String, List<String>> parameters) throws IOException {
        return send(request(path, parameters).GET());
    }

    /**
     * Posts.
     *
     * @throws IOException when the service does not answer within five minutes, or the thread is interrupted
     */
    public Answer post(String path, Map<String, List<String>> parameters, String contentType, BodyPublisher body)
            throws IOException {
        return send(
                request(path, parameters).header("Content-Type", contentType).POST(body));
    }

    /**
     * Deletes.
     *
     * @throws IOException when the service does not answer within five minutes, or the thread is interrupted
     */
    public Answer delete(String path) throws IOException {
        return send(request(path, Map.of()).DELETE());
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while calling " + service);
        }
    }

    private HttpRequest.Builder request(String path, Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(service.resolve(query.isEmpty() ? path : path + "?" + query))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + key);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
