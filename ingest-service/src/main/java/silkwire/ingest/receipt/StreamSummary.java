package silkwire.ingest.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;

/** The last line of a stream's receipts; {@code complete} says whether every line that was sent has its receipt. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamSummary(
        long accepted,
        long rejected,
        boolean complete,
        @Nullable Problem problem) {}
