package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import silkwire.common.problem.ProblemException;

/** What becomes of a question to Elasticsearch that fails. */
public final class IndexErrors {
    private IndexErrors() {}

    /** A question to Elasticsearch. */
    public interface Asking<T> {
        /** Asks. */
        T ask() throws IOException;
    }

    /**
     * The answer; empty where the alias has no index yet, because no article came. {@code refused} and {@code unreachable} are
     * the problems of whoever asked.
     */
    public static <T> Optional<T> answer(
            Asking<T> asking,
            Function<ElasticsearchException, ProblemException> refused,
            Function<IOException, ProblemException> unreachable) {
        try {
            return Optional.of(asking.ask());
        } catch (ElasticsearchException e) {
            if (mentions(e.error(), "index_not_found_exception")) {
                return Optional.empty();
            }
            throw refused.apply(e);
        } catch (IOException e) {
            throw unreachable.apply(e);
        }
    }

    /** Whether an error of this type is the cause, or the cause of a cause. */
    public static boolean mentions(ErrorCause error, String type) {
        for (ErrorCause cause = error; cause != null; cause = cause.causedBy()) {
            if (type.equals(cause.type()) || cause.rootCause().stream().anyMatch(root -> type.equals(root.type()))) {
                return true;
            }
        }
        return false;
    }
}
