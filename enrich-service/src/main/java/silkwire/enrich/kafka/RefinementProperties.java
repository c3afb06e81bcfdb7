package silkwire.enrich.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What slow taggers are asked about.
 *
 * @param maxAge articles received longer ago stay as they are, at least a minute
 */
@ConfigurationProperties("silkwire.enrich.refinement")
record RefinementProperties(@DefaultValue("1d") Duration maxAge) {
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    RefinementProperties {
        if (maxAge.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "silkwire.enrich.refinement.max-age is " + maxAge + "; allowed: 1m and longer");
        }
    }
}
