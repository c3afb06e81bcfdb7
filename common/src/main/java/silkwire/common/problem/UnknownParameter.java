package silkwire.common.problem;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The refusal of a parameter that a call does not know: one that is mistyped must not be left out without a word. */
public final class UnknownParameter {
    private static final int BAD_REQUEST = 400;

    private UnknownParameter() {}

    /** Of a call that knows only those called {@code known}. */
    public static ProblemException of(String name, @Nullable String value, Set<String> known) {
        return new ProblemException(Problem.of(
                        "unknown-parameter",
                        BAD_REQUEST,
                        "There is no such parameter",
                        "The parameter '" + name + "' is not known")
                .at(name, value, known.isEmpty() ? "no parameters" : String.join(", ", new TreeSet<>(known))));
    }
}
