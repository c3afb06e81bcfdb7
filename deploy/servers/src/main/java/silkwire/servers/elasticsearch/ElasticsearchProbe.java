package silkwire.servers.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import silkwire.servers.ServerException;

/** Asks an Elasticsearch whether it serves. */
public final class ElasticsearchProbe {
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER)
            .build();
    private final HttpRequest health;

    /** For the server at this address, which may still be starting. */
    public ElasticsearchProbe(URI url) {
        health = HttpRequest.newBuilder(url.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"))
                .timeout(ANSWER)
                .build();
    }

    /** Whether every primary shard is there. */
    public boolean isReady() {
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while waiting for Elasticsearch", e);
        }
    }
}
