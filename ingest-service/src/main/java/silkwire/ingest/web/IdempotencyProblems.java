package silkwire.ingest.web;

import org.springframework.http.HttpStatus;
import silkwire.common.problem.Problem;

/** The ways in which an {@code Idempotency-Key} can be wrong. */
final class IdempotencyProblems {
    private IdempotencyProblems() {}

    static Problem form(String found) {
        return Problem.of(
                        "idempotency-key",
                        HttpStatus.BAD_REQUEST.value(),
                        "Idempotency-Key not allowed",
                        "The Idempotency-Key has a form that is not allowed")
                .at(IdempotencyFilter.HEADER, found, "1 to 255 printable ASCII characters without blanks");
    }

    static Problem stream() {
        return Problem.of(
                        "idempotency-key",
                        HttpStatus.BAD_REQUEST.value(),
                        "Idempotency-Key not allowed",
                        "A stream is taken while it is read and has no answer of its own to repeat")
                .at(
                        IdempotencyFilter.HEADER,
                        null,
                        "no Idempotency-Key with application/x-ndjson; a line that is pushed again is the same article");
    }

    static Problem underWay() {
        return Problem.of(
                "idempotency-key-in-use",
                HttpStatus.CONFLICT.value(),
                "The first push is under way",
                "A push with this Idempotency-Key is being answered; repeat it when it is");
    }

    static Problem other() {
        return Problem.of(
                        "idempotency-key-reused",
                        HttpStatus.UNPROCESSABLE_CONTENT.value(),
                        "Idempotency-Key used for another push",
                        "Within the last day this Idempotency-Key came with another body, content type or parameters")
                .at(IdempotencyFilter.HEADER, null, "a new Idempotency-Key for each push");
    }
}
