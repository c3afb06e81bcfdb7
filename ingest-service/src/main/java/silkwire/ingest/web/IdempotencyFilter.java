package silkwire.ingest.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import silkwire.common.event.ArticleId;
import silkwire.common.web.KeyPrincipal;
import silkwire.ingest.idempotency.KeptAnswer;
import silkwire.ingest.idempotency.KeptAnswers;

/**
 * Answers a push that is repeated under its {@code Idempotency-Key} as the first was answered, without taking anything
 * again; the same key with another request is refused (422). An answer is given only once it is kept.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String PATH = "/v1/articles";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final KeptAnswers answers;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    IdempotencyFilter(KeptAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !"POST".equals(request.getMethod())
                || !PATH.equals(request.getRequestURI())
                || "true".equals(request.getParameter("dryRun"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        String header = request.getHeader(HEADER);
        if (caller == null || !(caller.getPrincipal() instanceof KeyPrincipal principal)) {
            chain.doFilter(request, response);
        } else if (!FORM.matcher(header).matches()) {
            Answer.problem(response, IdempotencyProblems.form(header));
        } else if (isStream(request)) {
            Answer.problem(response, IdempotencyProblems.stream());
        } else {
            // The name, not the key: a successor that bears it repeats what the old key began.
            once(ArticleId.named("", principal.key().name(), header), request, response, chain);
        }
    }

    private void once(String id, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!underWay.add(id)) {
            Answer.problem(response, IdempotencyProblems.underWay());
            return;
        }
        try {
            switch (answers.find(id)) {
                case KeptAnswers.Unknown unknown -> first(id, new DigestedRequest(request), response, chain);
                case KeptAnswers.Known known -> again(id, known, new DigestedRequest(request), response);
                case KeptAnswers.Unavailable unavailable ->
                    Answer.problem(
                            response,
                            PushProblems.unavailable(
                                    "Whether this Idempotency-Key was used cannot be said now; nothing was taken"));
            }
        } finally {
            underWay.remove(id);
        }
    }

    private void first(String id, DigestedRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (isFinal(answer.getStatus())) {
            String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            KeptAnswer kept = new KeptAnswer(
                    id, request.digest(), clock.instant(), answer.getStatus(), answer.getContentType(), body);
            if (!answers.keep(kept)) {
                answer.resetBuffer();
                Answer.problem(
                        answer,
                        PushProblems.unavailable("The answer could not be kept; push again in a few seconds: what was"
                                + " accepted is then the same article, not a second one"));
            }
        }
        answer.copyBodyToResponse();
    }

    private void again(String id, KeptAnswers.Known known, DigestedRequest request, HttpServletResponse response)
            throws IOException {
        if (!known.digest().equals(request.digest())) {
            Answer.problem(response, IdempotencyProblems.other());
            return;
        }
        Optional<KeptAnswer> kept = answers.read(id);
        if (kept.isEmpty()) {
            Answer.problem(
                    response, PushProblems.unavailable("The answer of the first push cannot be read now; ask again"));
            return;
        }
        response.setStatus(kept.get().status());
        response.setHeader(REPLAYED, "true");
        response.setContentType(kept.get().contentType());
        response.getOutputStream().write(kept.get().body().getBytes(StandardCharsets.UTF_8));
    }

    /** What may be otherwise when asked again is not kept. */
    private static boolean isFinal(int status) {
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value() && status != HttpStatus.TOO_MANY_REQUESTS.value();
    }

    private static boolean isStream(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).matches("application/(x-)?ndjson.*");
    }
}
