package silkwire.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OidcPropertiesTest {
    private static final String PREFIX = "silkwire.access.oidc";

    @Test
    void defaults() {
        assertThat(bind(Map.of())).isEqualTo(new OidcProperties(null, null, "silkwire", "scope", "silkwire_sources"));
    }

    @Test
    void allSet() {
        OidcProperties properties = bind(Map.of(
                PREFIX + ".issuer", "https://login.example.org/a",
                PREFIX + ".jwk-set-uri", "https://login.example.org/keys",
                PREFIX + ".audience", "news",
                PREFIX + ".scope-claim", "roles",
                PREFIX + ".source-claim", "papers"));

        assertThat(properties)
                .isEqualTo(new OidcProperties(
                        URI.create("https://login.example.org/a"),
                        URI.create("https://login.example.org/keys"),
                        "news",
                        "roles",
                        "papers"));
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, login",
        "jwk-set-uri, ftp://a/b",
        "jwk-set-uri, https://a/keys",
        "audience, ' '",
        "scope-claim, ' '",
        "source-claim, ' '"
    })
    void invalidIsRefusedByTheNameOfTheKey(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + "." + key, value)))
                .rootCause()
                .hasMessageContaining(PREFIX + "." + key)
                .hasMessageContaining("allowed");
    }

    private static OidcProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(PREFIX, OidcProperties.class);
    }
}
