package silkwire.common.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;

/** Answers calls without a valid key (401) or without the scope they need (403). */
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String RETRY_AFTER_SECONDS = "10";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof BearerTokens.ProviderAwayException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            write(
                    response,
                    Problem.of(
                            "identity-provider",
                            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                            "The identity provider is away",
                            "Whether this token is valid cannot be said now, since its issuer does not answer"));
            return;
        }
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        String detail = header == null
                ? "This call needs a key"
                : "This key is not known, no longer valid, or not sent as a bearer token";
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"silkwire\"");
        write(
                response,
                Problem.of("no-key", HttpServletResponse.SC_UNAUTHORIZED, "No valid key", detail)
                        .at("Authorization", null, "Authorization: Bearer KEY; make a key with: ./silkwire key new"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(
                response,
                Problem.of(
                                "scope-missing",
                                HttpServletResponse.SC_FORBIDDEN,
                                "Not allowed with this key",
                                "This key lacks the scope that " + request.getMethod() + " " + request.getRequestURI()
                                        + " needs")
                        .at("Authorization", null, "a key with the scope of this call"));
    }

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(EventJson.encode(problem));
    }
}
