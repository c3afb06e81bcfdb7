package silkwire.search.reindex;

import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Why a build cannot be begun, cancelled or shown. */
final class ReindexProblems {
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;

    private ReindexProblems() {}

    static ProblemException notYetKnown() {
        return problem("versions-unknown", UNAVAILABLE, "Nobody knows yet which indices are served; try again");
    }

    static ProblemException tooOld(IndexVersion served) {
        return problem(
                "program-too-old",
                CONFLICT,
                "Version " + served + " is served, and this program writes schema " + IndexVersion.WRITTEN_SCHEMA
                        + " only; ask a newer release");
    }

    static ProblemException overtaken() {
        return problem("overtaken", CONFLICT, "Something else changed the versions at this moment; look and ask again");
    }

    static ProblemException brokerAway(IndexVersion version) {
        return problem(
                "broker-unavailable",
                UNAVAILABLE,
                "The consumer groups of version " + version + " could not be cleared: Kafka does not answer, or"
                        + " somebody reads with them; try again");
    }

    static ProblemException nothingIsBuilt() {
        return problem("nothing-is-built", NOT_FOUND, "No version is being built, so there is nothing to cancel");
    }

    private static ProblemException problem(String type, int status, String detail) {
        return new ProblemException(Problem.of(type, status, "The indices cannot be rebuilt so", detail));
    }
}
