package silkwire.alert.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The log of rules.
 *
 * @param patience how long a change waits to be read back before it is answered with 503
 */
@ConfigurationProperties("silkwire.alert.rules")
record RuleLogProperties(@DefaultValue("10s") Duration patience) {

    RuleLogProperties {
        if (patience.isNegative() || patience.isZero() || patience.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException(
                    "silkwire.alert.rules.patience is " + patience + "; allowed: more than 0s, at most 1m");
        }
    }
}
