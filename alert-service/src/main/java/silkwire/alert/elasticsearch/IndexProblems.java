package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.elasticsearch.IndexErrors;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Asks the index of articles and turns a failure into the problem the caller is told: never half an answer. */
final class IndexProblems {
    private static final Logger LOG = LoggerFactory.getLogger(IndexProblems.class);
    private static final int UNAVAILABLE = 503;
    private static final int BAD_REQUEST = 400;

    private IndexProblems() {}

    /** The answer; empty where no article was ever indexed. */
    static <T> Optional<T> of(IndexErrors.Asking<T> asking) {
        return IndexErrors.answer(asking, IndexProblems::refused, IndexProblems::unreachable);
    }

    private static ProblemException unreachable(IOException e) {
        LOG.warn("The index of articles did not answer: {}", e.toString());
        return unavailable("Elasticsearch does not answer; alerts are matched and delivered all the same");
    }

    private static ProblemException refused(ElasticsearchException e) {
        if (e.error().rootCause().stream().anyMatch(IndexProblems::isTooLarge)) {
            return new ProblemException(Problem.of(
                            "query-too-large",
                            BAD_REQUEST,
                            "The query is too large to look back",
                            "The index cannot answer a query with so many words at once; as a rule it is matched all the same")
                    .at("/query", null, "fewer words, phrases and prefixes"));
        }
        LOG.warn("The index of articles refused a question with status {}: {}", e.status(), e.getMessage());
        return unavailable("The index of articles did not answer completely; try again");
    }

    private static boolean isTooLarge(ErrorCause cause) {
        return String.valueOf(cause.reason()).contains("maxClauseCount");
    }

    static ProblemException unavailable(String detail) {
        return new ProblemException(
                Problem.of("index-unavailable", UNAVAILABLE, "Articles cannot be looked back at now", detail));
    }

    /** Looking back took longer than this. */
    static ProblemException cutOff(Duration deadline) {
        return new ProblemException(Problem.of(
                        "deadline-exceeded",
                        UNAVAILABLE,
                        "Looking back took too long",
                        "It was cut off after " + deadline.toMillis()
                                + " ms; a part of the answer is not given as the whole")
                .at("/days", null, "fewer days, or a query with fewer words and prefixes"));
    }
}
