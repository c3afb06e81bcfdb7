package silkwire.common.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import silkwire.common.access.AccessKey;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.Scope;

/** Makes a caller of a token of the identity provider: the same kind of caller as one with a key. */
final class OidcTokens {
    private final OidcProperties properties;

    private OidcTokens(OidcProperties properties) {
        this.properties = properties;
    }

    /** Checks signature, issuer, time and audience; the provider is asked for its public keys with the first token. */
    static JwtAuthenticationProvider provider(OidcProperties properties, String issuer) {
        JwtAuthenticationProvider provider =
                new JwtAuthenticationProvider(new SupplierJwtDecoder(() -> decoder(properties, issuer)));
        provider.setJwtAuthenticationConverter(new OidcTokens(properties)::caller);
        return provider;
    }

    private static JwtDecoder decoder(OidcProperties properties, String issuer) {
        NimbusJwtDecoder decoder = properties.jwkSetUri() == null
                ? NimbusJwtDecoder.withIssuerLocation(issuer).build()
                : NimbusJwtDecoder.withJwkSetUri(properties.jwkSetUri().toString())
                        .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<@Nullable Collection<String>>(
                        JwtClaimNames.AUD, names -> names != null && names.contains(properties.audience()))));
        return decoder;
    }

    private AbstractAuthenticationToken caller(Jwt token) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        texts(token, properties.scopeClaim()).forEach(text -> Scope.of(text).ifPresent(scopes::add));
        KeyEntry entry = new KeyEntry(
                "oidc:" + token.getSubject(),
                AccessKey.hash(token.getIssuer() + " " + token.getSubject()),
                scopes,
                token.getSubject(),
                texts(token, properties.sourceClaim()).toList());
        KeyPrincipal principal = new KeyPrincipal(entry);
        OAuth2AccessToken credentials = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt());
        return new BearerTokenAuthentication(principal, credentials, principal.getAuthorities());
    }

    private static Stream<String> texts(Jwt token, String claim) {
        Object value = token.getClaim(claim);
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf);
        }
        return value instanceof String text
                ? Arrays.stream(text.split("\\s+")).filter(part -> !part.isEmpty())
                : Stream.empty();
    }
}
