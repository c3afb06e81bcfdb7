package silkwire.ingest;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hubs reach this service.
 *
 * @param callback the address of this service as hubs see it, such as {@code https://news.example.org}; without it no
 *     hub is subscribed to
 * @param lease how long a subscription is asked for
 */
@ConfigurationProperties("silkwire.ingest.websub")
record WebSubProperties(
        @Nullable URI callback, @DefaultValue("10d") Duration lease) {

    private static final String PATH = "/v1/websub";

    WebSubProperties {
        if (callback != null
                && (callback.getHost() == null
                        || !("http".equals(callback.getScheme()) || "https".equals(callback.getScheme())))) {
            throw new IllegalArgumentException(
                    "silkwire.ingest.websub.callback is " + callback + "; allowed: an absolute http or https URL");
        }
        if (callback != null && callback.toString().contains(PATH)) {
            throw new IllegalArgumentException("silkwire.ingest.websub.callback is " + callback
                    + "; allowed: the address of the service without " + PATH + ", which is added to it");
        }
        if (lease.compareTo(Duration.ofMinutes(5)) < 0 || lease.compareTo(Duration.ofDays(30)) > 0) {
            throw new IllegalArgumentException("silkwire.ingest.websub.lease is " + lease + "; allowed: 5m to 30d");
        }
    }

    @Nullable String base() {
        return callback == null ? null : callback.toString().replaceAll("/+$", "");
    }
}
