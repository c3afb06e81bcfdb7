package silkwire.common.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import silkwire.common.problem.Problem;

/**
 * Tells a caller how much it may still ask: {@code RateLimit-Policy} and {@code RateLimit} as the IETF drafts them
 * (draft-ietf-httpapi-ratelimit-headers), and {@code Retry-After} with a refusal.
 */
public final class LimitHeaders {
    private static final int TOO_MANY = 429;

    private LimitHeaders() {}

    /** Adds the headers of this allowance; {@code policy} names what is limited, {@code key} or {@code source}. */
    public static void write(HttpServletResponse response, String policy, CallLimits.Allowance allowance) {
        CallLimits.Limit limit = allowance.limit();
        response.setHeader(
                "RateLimit-Policy",
                "\"" + policy + "\";q=" + limit.units() + ";w=" + limit.per().toSeconds());
        response.setHeader(
                "RateLimit", "\"" + policy + "\";r=" + allowance.remaining() + ";t=" + seconds(allowance.fullIn()));
        if (!allowance.granted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, seconds(allowance.retryIn()))));
        }
    }

    /** The refusal (429) of a caller that asked too much; {@code units} says of what, such as {@code calls}. */
    public static Problem problem(String caller, String units, CallLimits.Allowance allowance) {
        String allowed = allowance.limit().units() + " " + units + " in "
                + allowance.limit().per().toSeconds() + " s";
        return Problem.of(
                        "too-many-" + units,
                        TOO_MANY,
                        "Too many " + units,
                        caller + " may ask for " + allowed + "; try again in "
                                + Math.max(1, seconds(allowance.retryIn())) + " s")
                .at("Authorization", null, allowed);
    }

    private static long seconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }
}
