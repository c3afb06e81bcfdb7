package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.ingest.RunningIngest;
import silkwire.ingest.StubSite;
import silkwire.ingest.StubSite.Answer;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

@WithServers(elasticsearch = false)
class OidcIT {
    private static final String ISSUER = "https://login.example.org/silkwire";

    private final TestServers servers;
    private final StubSite provider = new StubSite();
    private final RSAKey key = rsaKey();
    private final Instant now = Clock.systemUTC().instant();
    private RunningIngest ingest;

    OidcIT(TestServers servers) throws IOException {
        this.servers = servers;
    }

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        provider.page("/keys", request -> Answer.json(new JWKSet(key.toPublicJWK()).toString()));
        ingest = RunningIngest.start(
                folder,
                servers.bootstrapServers(),
                servers.prefix(),
                "--silkwire.access.oidc.issuer=" + ISSUER,
                "--silkwire.access.oidc.jwk-set-uri=" + provider.url("/keys"));
    }

    @AfterEach
    void stop() {
        ingest.close();
        provider.close();
    }

    @Test
    void aTokenOfTheProviderIsAsGoodAsAKeyWithItsScopesAndSources() throws Exception {
        assertThat(push("", token(key, claims())).statusCode()).isEqualTo(202);
        assertThat(push("?source=foreign", token(key, claims())).statusCode()).isEqualTo(403);
        assertThat(push("", token(key, claims().claim("scope", "search:read profile")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(push("", RunningIngest.KEY).statusCode()).isEqualTo(202);
    }

    @Test
    void aTokenThatIsForgedOldOrForOthersIsNone() throws Exception {
        assertThat(push("", token(rsaKey(), claims())).statusCode()).isEqualTo(401);
        assertThat(push("", token(key, claims().expirationTime(Date.from(at(Duration.ofMinutes(-10))))))
                        .statusCode())
                .isEqualTo(401);
        assertThat(push("", token(key, claims().audience("other"))).statusCode())
                .isEqualTo(401);
        assertThat(push("", token(key, claims().issuer("https://evil.example/")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(push("", "a.b.c").statusCode()).isEqualTo(401);
    }

    @Test
    void whileTheProviderIsAwayKeysAreAcceptedAndTokensAreNot() throws Exception {
        // given
        provider.close();

        // when
        HttpResponse<String> answer = push("", token(key, claims()));

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("/problems/identity-provider");
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
        assertThat(push("", RunningIngest.KEY).statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> push(String query, String token) throws IOException, InterruptedException {
        return ingest.send(ingest.request("/v1/articles" + query, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\":\"Астана\"}"))
                .build());
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("aigerim")
                .audience(List.of("silkwire"))
                .issueTime(Date.from(at(Duration.ofMinutes(-1))))
                .expirationTime(Date.from(at(Duration.ofMinutes(5))))
                .claim("scope", "articles:write openid")
                .claim("silkwire_sources", List.of("anbaa", "inform"));
    }

    private Instant at(Duration fromNow) {
        return now.plus(fromNow);
    }

    private static String token(RSAKey signer, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims.build());
        token.sign(new RSASSASigner(signer));
        return token.serialize();
    }

    private static RSAKey rsaKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
