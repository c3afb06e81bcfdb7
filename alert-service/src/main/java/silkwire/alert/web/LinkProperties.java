package silkwire.alert.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The links in messages.
 *
 * @param publicUrl the address of this service as receivers see it
 * @param secrets sign the links: the first signs, all are known, so that one can be replaced; each at least 16 characters.
 *     Without one links are signed with a key that ends with the process
 * @param lifetime how long a link that does something is good
 */
@ConfigurationProperties("silkwire.alert.links")
record LinkProperties(
        @DefaultValue("http://127.0.0.1:8084") URI publicUrl,
        @DefaultValue({}) List<String> secrets,
        @DefaultValue("30d") Duration lifetime) {
    private static final int SHORTEST = 16;

    LinkProperties {
        secrets = List.copyOf(secrets);
        boolean isWeb = "http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme());
        if (!isWeb || publicUrl.getHost() == null) {
            throw new IllegalArgumentException("silkwire.alert.links.public-url is '" + publicUrl
                    + "'; allowed: an http or https address with a host");
        }
        if (secrets.stream().anyMatch(secret -> secret.length() < SHORTEST)) {
            throw new IllegalArgumentException("silkwire.alert.links.secrets has one of fewer than " + SHORTEST
                    + " characters; allowed: at least " + SHORTEST + " characters each");
        }
        if (lifetime.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "silkwire.alert.links.lifetime is " + lifetime + "; allowed: 1ms or longer");
        }
    }
}
