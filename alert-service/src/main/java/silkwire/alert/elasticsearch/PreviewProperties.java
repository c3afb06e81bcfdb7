package silkwire.alert.elasticsearch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How previews look back.
 *
 * @param deadline after which a preview is cut off, 100ms to 1m
 */
@ConfigurationProperties("silkwire.alert.preview")
record PreviewProperties(@DefaultValue("5s") Duration deadline) {
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    PreviewProperties {
        if (deadline.compareTo(SHORTEST) < 0 || deadline.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "silkwire.alert.preview.deadline is " + deadline + "; allowed: 100ms to 1m");
        }
    }
}
