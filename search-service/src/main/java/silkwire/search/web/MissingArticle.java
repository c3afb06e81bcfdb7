package silkwire.search.web;

import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Says that there is no such article. */
final class MissingArticle {
    private static final int NOT_FOUND = 404;

    private MissingArticle() {}

    static ProblemException problem(String id) {
        return new ProblemException(
                Problem.of("no-such-article", NOT_FOUND, "There is no such article", "No article has the id " + id)
                        .at("id", id, "the id of an article that was indexed"));
    }
}
