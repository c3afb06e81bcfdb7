package silkwire.alert.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How streams are kept open.
 *
 * @param heartbeat a stream on which nothing happens says so this often
 */
@ConfigurationProperties("silkwire.alert.stream")
record StreamProperties(@DefaultValue("15s") Duration heartbeat) {
    StreamProperties {
        if (heartbeat.toMillis() < 1 || heartbeat.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException(
                    "silkwire.alert.stream.heartbeat is " + heartbeat + "; allowed: 1ms to 5m");
        }
    }
}
