package silkwire.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import silkwire.common.access.AccessKey;

/**
 * Finds the key of a call: in the header, or as the parameter {@code token} of a call that takes tokens, for feed readers
 * and browsers' event sources, which cannot send headers. A key for more than one query is not taken from a URL.
 */
final class TokenResolver implements BearerTokenResolver {
    /** The parameter of a URL that is a token. */
    static final String PARAMETER = "token";

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();
    private final List<RequestMatcher> takingTokens;

    TokenResolver(AccessRules rules) {
        this.takingTokens = rules.rules().stream()
                .filter(AccessRules.Rule::takesTokens)
                .<RequestMatcher>map(
                        rule -> PathPatternRequestMatcher.withDefaults().matcher(rule.method(), rule.pattern()))
                .toList();
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String inHeader = header.resolve(request);
        String token = request.getParameter(PARAMETER);
        if (inHeader != null || token == null || takingTokens.stream().noneMatch(rule -> rule.matches(request))) {
            return inHeader;
        }
        if (!AccessKey.isToken(token)) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("A key belongs into no URL"));
        }
        return token;
    }
}
