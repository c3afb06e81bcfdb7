package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.elasticsearch.IndexErrors;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Asks Elasticsearch and turns a failure into the problem the caller is told: never half an answer. */
final class SearchAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(SearchAnswers.class);
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;

    private SearchAnswers() {}

    /** How somebody asks: for people, or for work that nobody waits for. */
    interface Manner {
        /** The answer; empty where the alias has no index yet, because no article came. */
        <T> Optional<T> of(IndexErrors.Asking<T> asking);
    }

    /** The answer; empty where the alias has no index yet, because no article came. */
    static <T> Optional<T> of(IndexErrors.Asking<T> asking) {
        return IndexErrors.answer(asking, SearchAnswers::refused, SearchAnswers::unreachable);
    }

    /**
     * The same for work that nobody waits for and that is tried again by itself: why it failed is in the problem's detail, and
     * whoever does the work says it once.
     */
    static <T> Optional<T> ofWork(IndexErrors.Asking<T> asking) {
        return IndexErrors.answer(
                asking,
                e -> unavailable("Elasticsearch refused with status " + e.status() + ": " + e.getMessage() + causes(e)),
                e -> unavailable("Elasticsearch did not answer: " + e));
    }

    private static String causes(ElasticsearchException e) {
        return e.error().rootCause().stream()
                .map(cause -> "; " + cause.reason())
                .distinct()
                .collect(Collectors.joining());
    }

    private static ProblemException unreachable(IOException e) {
        LOG.warn("Elasticsearch did not answer: {}", e.toString());
        return unavailable("The index cannot be reached; try again");
    }

    static ProblemException unavailable(String detail) {
        return new ProblemException(
                Problem.of("search-unavailable", UNAVAILABLE, "The search cannot answer now", detail));
    }

    /** The problem of a search that was cut off after this time. */
    static ProblemException cutOff(Duration deadline) {
        return new ProblemException(Problem.of(
                        "deadline-exceeded",
                        UNAVAILABLE,
                        "The search took too long",
                        "The search was cut off after " + deadline.toMillis()
                                + " ms; a part of the answer is not given as the whole")
                .at("q", null, "a shorter time by from and to, fewer words and prefixes, fewer facets"));
    }

    private static ProblemException refused(ElasticsearchException e) {
        if (IndexErrors.mentions(e.error(), "search_context_missing_exception")) {
            return new ProblemException(Problem.of(
                            "cursor-expired",
                            BAD_REQUEST,
                            "The cursor cannot be used",
                            "The snapshot of the index behind this cursor is gone; begin again without one")
                    .at("cursor", null, "a cursor that is less than 5 minutes old"));
        }
        if (e.error().rootCause().stream().anyMatch(SearchAnswers::isTooLarge)) {
            return new ProblemException(Problem.of(
                            "query-too-large",
                            BAD_REQUEST,
                            "The query is too large",
                            "The index cannot answer a query with so many words at once")
                    .at("q", null, "fewer words, phrases and prefixes"));
        }
        LOG.warn("Elasticsearch refused a search with status {}: {}", e.status(), e.getMessage());
        return unavailable("The index did not answer completely; try again");
    }

    /** The type alone says only that a shard could not make the query. */
    private static boolean isTooLarge(ErrorCause cause) {
        return String.valueOf(cause.reason()).contains("maxClauseCount");
    }
}
