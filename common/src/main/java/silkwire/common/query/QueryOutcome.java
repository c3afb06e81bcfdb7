package silkwire.common.query;

import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** What became of a query text: it was understood, or refused. */
public sealed interface QueryOutcome {

    /** The query, where it was understood. */
    default ParsedQuery orThrow() {
        return switch (this) {
            case Understood understood -> understood.query();
            case Refused refused -> throw new ProblemException(refused.problem());
        };
    }

    /** It was understood. */
    record Understood(ParsedQuery query) implements QueryOutcome {}

    /**
     * It was refused for its first error: {@code position} is the offset in UTF-16 units into the text as it was given,
     * {@code suggestion} is query text that would be understood.
     */
    record Refused(
            int position,
            String found,
            String expected,
            @Nullable String suggestion) implements QueryOutcome {

        /** The same as a problem (400) that points at the parameter {@code q}. */
        public Problem problem() {
            String hint = suggestion == null ? "" : " Did you mean `" + suggestion + "`?";
            String detail = "At position " + position + ": found " + found + ", expected " + expected + "." + hint;
            return Problem.of("malformed-query", 400, "The query is malformed", detail)
                    .at("q", found, expected);
        }
    }
}
