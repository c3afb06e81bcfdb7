package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.endpoints.BinaryResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import silkwire.common.problem.ProblemException;

/**
 * Asks what a call needs to be answered, in one or several requests, all of them within one deadline. Elasticsearch is told
 * how long it has; one that does not keep to it is hung up on a moment later, which also ends its work.
 */
public final class BoundedSearch {
    /** A search that is answered by bytes; a failure is thrown as that of any other search. */
    public static final Endpoint<SearchRequest, BinaryResponse, ErrorResponse> AS_BYTES =
            SearchRequest._ENDPOINT.withBinaryResponse();

    private static final Duration GRACE = Duration.ofMillis(500);
    private static final long SECOND = 1_000;

    private final ElasticsearchAsyncClient client;
    private final Duration deadline;
    private final Function<Duration, ProblemException> cutOff;
    private final long began = System.nanoTime();

    /** How an answer is read from its bytes. */
    @FunctionalInterface
    public interface Reading<D> {
        /** The answer; its content is closed afterwards. */
        SearchResponse<D> read(BinaryResponse answer) throws IOException;
    }

    /** The time begins to run now; {@code cutOff} is the problem of a search that takes longer. */
    public BoundedSearch(ElasticsearchClient client, Duration deadline, Function<Duration, ProblemException> cutOff) {
        this.client = new ElasticsearchAsyncClient(client._transport());
        this.deadline = deadline;
        this.cutOff = cutOff;
    }

    /** The whole answer to this request. */
    public <D> SearchResponse<D> search(SearchRequest request, Class<D> type) throws IOException {
        long millis = millisLeft();
        return complete(await(client.search(bounded(request, millis), type), millis + GRACE.toMillis()));
    }

    /** The whole answer to this request, as {@code reading} makes it of its bytes. */
    public <D> SearchResponse<D> search(SearchRequest request, Reading<D> reading) throws IOException {
        long millis = millisLeft();
        return complete(reading.read(await(
                client._transport().performRequestAsync(bounded(request, millis), AS_BYTES, null),
                millis + GRACE.toMillis())));
    }

    /** In whole seconds: the server's cache knows a request again only when all of it is the same. */
    private SearchRequest bounded(SearchRequest request, long millis) {
        long seconds = (millis + SECOND - 1) / SECOND * SECOND;
        return request.rebuild()
                .timeout(Math.min(seconds, deadline.toMillis()) + "ms")
                .build();
    }

    private <D> SearchResponse<D> complete(SearchResponse<D> answer) {
        if (answer.timedOut()) {
            throw cutOff.apply(deadline);
        }
        return answer;
    }

    private long millisLeft() {
        long left = deadline.toNanos() - (System.nanoTime() - began);
        long millis = TimeUnit.NANOSECONDS.toMillis(left);
        if (millis < 1) {
            throw cutOff.apply(deadline);
        }
        return millis;
    }

    private <T> T await(CompletableFuture<T> answer, long millis) throws IOException {
        try {
            return answer.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw cutOff.apply(deadline);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while waiting for the index", e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(ExecutionException e) throws IOException {
        Throwable cause = e.getCause();
        if (cause instanceof ElasticsearchException refused) {
            return IndexErrors.mentions(refused.error(), "search_timeout_exception") ? cutOff.apply(deadline) : refused;
        }
        if (cause instanceof IOException unreachable) {
            throw unreachable;
        }
        return cause instanceof RuntimeException unforeseen
                ? unforeseen
                : new IllegalStateException("The search failed", e);
    }
}
