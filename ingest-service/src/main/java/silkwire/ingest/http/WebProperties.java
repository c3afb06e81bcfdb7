package silkwire.ingest.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import silkwire.common.http.OutboundClients;

/**
 * How documents are fetched.
 *
 * @param userAgent how the service names itself to sites; should say how to reach whoever runs it
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long a site may stay silent in the middle of an answer
 * @param deadline how long an answer may take in all, redirects included
 * @param largest bytes a document may have, unpacked
 */
@ConfigurationProperties("silkwire.ingest.http")
record WebProperties(
        @DefaultValue("Silkwire/0.1 (news monitoring; robots.txt is respected)")
        String userAgent,

        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("60s") Duration deadline,
        @DefaultValue("16MB") DataSize largest) {

    private static final DataSize MOST = DataSize.ofMegabytes(256);

    WebProperties {
        if (userAgent.isBlank()) {
            throw new IllegalArgumentException("silkwire.ingest.http.user-agent is empty; allowed: a name");
        }
        requirePositive("connect-timeout", connectTimeout);
        requirePositive("read-timeout", readTimeout);
        requirePositive("deadline", deadline);
        if (largest.compareTo(DataSize.ofKilobytes(1)) < 0 || largest.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "silkwire.ingest.http.largest is " + largest + "; allowed: 1KB to 256MB");
        }
    }

    OutboundClients.Manner manner() {
        return new OutboundClients.Manner(
                userAgent, connectTimeout, readTimeout, "'internal: true' at the source in silkwire.yml");
    }

    private static void requirePositive(String key, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(
                    "silkwire.ingest.http." + key + " is " + value + "; allowed: longer than 0s");
        }
    }
}
