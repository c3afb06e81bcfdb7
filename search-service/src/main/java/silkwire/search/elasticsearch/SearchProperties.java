package silkwire.search.elasticsearch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How searches are answered.
 *
 * @param deadline a search that takes longer is cut off, with a problem that says so
 */
@ConfigurationProperties("silkwire.search")
record SearchProperties(@DefaultValue("10s") Duration deadline) {

    SearchProperties {
        if (deadline.toMillis() < 1 || deadline.toMinutes() >= 5) {
            throw new IllegalArgumentException(
                    "silkwire.search.deadline is " + deadline + "; allowed: 1ms to less than 5m");
        }
    }
}
