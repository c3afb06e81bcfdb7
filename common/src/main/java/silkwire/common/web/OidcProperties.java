package silkwire.common.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity provider (OpenID Connect) whose tokens are accepted beside keys.
 *
 * @param issuer the provider, as it stands in the claim {@code iss}; without it only keys are accepted
 * @param jwkSetUri where its public keys are; found through the issuer when it is not set
 * @param audience what a token must name in {@code aud}
 * @param scopeClaim the claim with the scopes of a caller, as a text with blanks or as a list
 * @param sourceClaim the claim with the sources of a caller, as a text with blanks or as a list
 */
@ConfigurationProperties("silkwire.access.oidc")
record OidcProperties(
        @Nullable URI issuer,
        @Nullable URI jwkSetUri,
        @DefaultValue("silkwire") String audience,
        @DefaultValue("scope") String scopeClaim,
        @DefaultValue("silkwire_sources") String sourceClaim) {

    OidcProperties {
        requireWeb("issuer", issuer);
        requireWeb("jwk-set-uri", jwkSetUri);
        requireText("audience", audience);
        requireText("scope-claim", scopeClaim);
        requireText("source-claim", sourceClaim);
        if (jwkSetUri != null && issuer == null) {
            throw new IllegalArgumentException(
                    "silkwire.access.oidc.jwk-set-uri is set without silkwire.access.oidc.issuer; allowed: both or issuer");
        }
    }

    private static void requireWeb(String key, @Nullable URI value) {
        boolean isWeb = value == null
                || (value.getHost() != null && ("http".equals(value.getScheme()) || "https".equals(value.getScheme())));
        if (!isWeb) {
            throw new IllegalArgumentException(
                    "silkwire.access.oidc." + key + " is " + value + "; allowed: an absolute http or https URL");
        }
    }

    private static void requireText(String key, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("silkwire.access.oidc." + key + " is empty; allowed: a name");
        }
    }
}
