package silkwire.common.kafka;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are called.
 *
 * @param prefix stands before the name of every topic, group and topology; empty in production
 */
@ConfigurationProperties("silkwire.topics")
record TopicsProperties(@DefaultValue("") String prefix) {
    private static final Pattern LEGAL = Pattern.compile("[a-z0-9._-]{0,40}");

    TopicsProperties {
        if (!LEGAL.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "silkwire.topics.prefix is '" + prefix + "'; allowed: up to 40 of a-z 0-9 . _ -");
        }
    }
}
