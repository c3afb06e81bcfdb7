package silkwire.search.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How long a batch waits before it is tried again while Elasticsearch is busy or away.
 *
 * @param firstPause the first wait
 * @param growth each wait is so many times the one before
 * @param longestPause no wait is longer
 */
@ConfigurationProperties("silkwire.search.retry")
record RetryProperties(
        @DefaultValue("500ms") Duration firstPause,
        @DefaultValue("1.5") double growth,
        @DefaultValue("10s") Duration longestPause) {

    RetryProperties {
        requirePositive("silkwire.search.retry.first-pause", firstPause);
        requirePositive("silkwire.search.retry.longest-pause", longestPause);
        if (!(growth >= 1)) {
            throw new IllegalArgumentException("silkwire.search.retry.growth is " + growth + "; allowed: 1 or more");
        }
    }

    /** The waits, without end. */
    BackOff pauses() {
        ExponentialBackOff pauses = new ExponentialBackOff(firstPause.toMillis(), growth);
        pauses.setMaxInterval(longestPause.toMillis());
        pauses.setMaxElapsedTime(Long.MAX_VALUE);
        return pauses;
    }

    private static void requirePositive(String key, Duration value) {
        if (value.toMillis() < 1) {
            throw new IllegalArgumentException(key + " is " + value + "; allowed: 1ms or longer");
        }
    }
}
