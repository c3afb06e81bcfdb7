package silkwire.common.retention;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * How long the product keeps what it received.
 *
 * @param retention a number without a unit is one of days; 0 keeps for ever
 */
@ConfigurationProperties("silkwire")
public record RetentionProperties(
        @DefaultValue("400d") @DurationUnit(ChronoUnit.DAYS) Duration retention) {
    /** Refuses less than a day. */
    public RetentionProperties {
        if (!retention.isZero() && retention.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException(
                    "silkwire.retention is " + retention + "; allowed: 0 (for ever), or a day and longer");
        }
    }
}
