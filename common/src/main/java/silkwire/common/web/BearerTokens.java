package silkwire.common.web;

import java.io.Serial;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Tells a key from a token of the identity provider by its form, and has it checked by who knows it. */
final class BearerTokens implements AuthenticationManager {
    private static final Pattern JWT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");

    private final AuthenticationProvider keys;
    private final @Nullable AuthenticationProvider identities;

    /** Without {@code identities} every token is a key. */
    BearerTokens(AuthenticationProvider keys, @Nullable AuthenticationProvider identities) {
        this.keys = keys;
        this.identities = identities;
    }

    /** The identity provider cannot be asked, so that nothing can be said about the token. */
    static final class ProviderAwayException extends AuthenticationException {
        @Serial
        private static final long serialVersionUID = 1L;

        ProviderAwayException(AuthenticationServiceException cause) {
            super("The identity provider cannot be asked", cause);
        }
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        boolean isJwt = authentication instanceof BearerTokenAuthenticationToken bearer
                && JWT.matcher(bearer.getToken()).matches();
        if (identities == null || !isJwt) {
            return checked(keys.authenticate(authentication));
        }
        try {
            return checked(identities.authenticate(authentication));
        } catch (AuthenticationServiceException e) {
            throw new ProviderAwayException(e);
        }
    }

    private static Authentication checked(@Nullable Authentication caller) {
        return Objects.requireNonNull(caller, "who checks bearer tokens answers with a caller or an exception");
    }
}
