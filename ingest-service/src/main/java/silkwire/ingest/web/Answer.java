package silkwire.ingest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;
import silkwire.ingest.receipt.Receipt;

/** Writes the answer to a push. */
final class Answer {
    private Answer() {}

    /** A receipt for each item, in their order. */
    record Receipts(List<Receipt> receipts) {
        Receipts {
            receipts = List.copyOf(receipts);
        }
    }

    /** Answers 202, or 200 to a dry run, which takes nothing. */
    static void receipts(HttpServletResponse response, List<Receipt> receipts, boolean dryRun) throws IOException {
        response.setStatus(status(dryRun).value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        EventJson.mapper().writeValue(response.getOutputStream(), new Receipts(receipts));
    }

    static void problem(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, PushProblems.RETRY_AFTER_SECONDS);
        }
        response.getOutputStream().write(EventJson.encode(problem));
    }

    static HttpStatus status(boolean dryRun) {
        return dryRun ? HttpStatus.OK : HttpStatus.ACCEPTED;
    }
}
