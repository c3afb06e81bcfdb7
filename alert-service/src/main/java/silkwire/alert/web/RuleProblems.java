package silkwire.alert.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import silkwire.alert.rule.RuleOutcome;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** What can be wrong with any call to a rule. */
final class RuleProblems {
    private static final String RETRY_SECONDS = "5";

    private RuleProblems() {}

    /** The log did not take the change, or did not answer in time (503). */
    static ResponseEntity<Problem> unavailable(RuleOutcome outcome) {
        String reason =
                outcome instanceof RuleOutcome.Unavailable unavailable ? unavailable.reason() : outcome.toString();
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(Problem.of(
                        "rules-unavailable",
                        HttpStatus.SERVICE_UNAVAILABLE.value(),
                        "The rules cannot be changed now",
                        "Look before you send it again, the change may still count: " + reason));
    }

    /** There is no such rule (404). */
    static ProblemException unknown(String id) {
        return new ProblemException(Problem.of("unknown-rule", 404, "No such rule", "There is no rule " + id)
                .at("id", id, "the id of a rule that stands; GET /v1/rules lists them"));
    }
}
