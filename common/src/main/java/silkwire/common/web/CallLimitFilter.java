package silkwire.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import silkwire.common.access.KeyEntry;

/** Counts each call against its key's limit and answers 429 to the ones above it. */
final class CallLimitFilter extends OncePerRequestFilter {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final CallLimits limits;
    private final CallLimits.Limit usual;

    CallLimitFilter(CallLimits limits, CallLimits.Limit usual) {
        this.limits = limits;
        this.usual = usual;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || !(caller.getPrincipal() instanceof KeyPrincipal principal)) {
            chain.doFilter(request, response);
            return;
        }
        KeyEntry key = principal.key();
        CallLimits.Allowance allowance = limits.take("key " + key.sha256(), limitOf(key), 1);
        LimitHeaders.write(response, "key", allowance);
        if (allowance.granted()) {
            chain.doFilter(request, response);
        } else {
            AccessProblems.write(response, LimitHeaders.problem("The key '" + key.name() + "'", "calls", allowance));
        }
    }

    private CallLimits.Limit limitOf(KeyEntry key) {
        return key.callsPerMinute() == null ? usual : new CallLimits.Limit(key.callsPerMinute(), MINUTE);
    }
}
