package silkwire.common.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Answers failed calls with problem details (RFC 9457), never with a stack trace. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** Seconds after which a call answered 503 may be made again. */
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<Problem> expected(ProblemException e) {
        return answer(e.problem());
    }

    /** Broad by purpose: whatever nobody foresaw is logged here, once, and answered without its inner workings. */
    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Problem> unforeseen(RuntimeException e) {
        if (e instanceof AccessDeniedException denied) {
            throw denied;
        }
        LOG.error("A call failed in a way nobody foresaw; please report it with this trace", e);
        return answer(Problem.of(
                "internal",
                HttpStatus.INTERNAL_SERVER_ERROR.value(),
                "Internal error",
                "The service failed in a way nobody foresaw; its log says more"));
    }

    /** What Spring refuses by itself, in the same words and members as what we refuse. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("A call failed with status {}; please report it with this trace", status.value(), e);
        }
        HttpHeaders answered = HttpHeaders.copyOf(headers);
        answered.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(e, RefusedCalls.problem(e, status), answered, status, request);
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }
}
