package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one line of a bulk answer says about its document. */
sealed interface BulkVerdict {

    /** Written. */
    record Written() implements BulkVerdict {}

    /** The same or a higher version stands there; which of the two has to be asked. */
    record Conflict() implements BulkVerdict {}

    /** Its index does not exist. */
    record IndexMissing() implements BulkVerdict {}

    /** Never: the document itself is at fault. */
    record Never(String reason) implements BulkVerdict {}

    /** Not now: the document is not at fault, or nobody knows. */
    record NotNow(String reason) implements BulkVerdict {}

    int OK = 200;
    int REDIRECT = 300;
    int BAD_REQUEST = 400;
    int NOT_FOUND = 404;
    int CONFLICT = 409;

    /** Faults (status 400) of the index, not of the document. */
    Set<String> FAULTS_OF_THE_INDEX = Set.of("index_closed_exception", "invalid_index_name_exception");

    /** Judges the line for the document {@code id}; no line, or one for another document, proves nothing. */
    static BulkVerdict of(@Nullable BulkResponseItem line, String id) {
        if (line == null) {
            return new NotNow("The answer has no line for this document");
        }
        if (!id.equals(line.id())) {
            return new NotNow("The answer's line is for another document: " + line.id());
        }
        ErrorCause error = line.error();
        if (error == null) {
            return line.status() >= OK && line.status() < REDIRECT
                    ? new Written()
                    : new NotNow("Status " + line.status() + " without an error");
        }
        return failed(line.status(), error);
    }

    private static BulkVerdict failed(int status, ErrorCause error) {
        return switch (status) {
            case CONFLICT -> new Conflict();
            case NOT_FOUND -> new IndexMissing();
            case BAD_REQUEST ->
                FAULTS_OF_THE_INDEX.contains(error.type()) ? new NotNow(describe(error)) : new Never(describe(error));
            default -> new NotNow("Status " + status + ": " + describe(error));
        };
    }

    private static String describe(ErrorCause error) {
        StringBuilder text = new StringBuilder();
        for (ErrorCause cause = error; cause != null; cause = cause.causedBy()) {
            text.append(text.isEmpty() ? "" : "; because ")
                    .append(cause.type())
                    .append(": ")
                    .append(cause.reason());
        }
        return text.toString();
    }
}
