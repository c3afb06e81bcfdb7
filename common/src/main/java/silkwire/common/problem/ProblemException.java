package silkwire.common.problem;

import java.io.Serial;

/** Carries a {@link Problem} to the edge that answers with it. */
public final class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Carries {@code problem}. */
    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
