package silkwire.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are polled.
 *
 * @param fastest how often a feed is asked at most, unless it has a bound of its own; a failing one is first asked again
 *     after this
 * @param slowest how often at least
 * @param longestBackOff how long a feed that fails again and again is left alone
 * @param hostPause time between two requests to one host
 * @param atOnce polls at a time
 */
@ConfigurationProperties("silkwire.ingest.feed")
record FeedProperties(
        @DefaultValue("60s") Duration fastest,
        @DefaultValue("1h") Duration slowest,
        @DefaultValue("6h") Duration longestBackOff,
        @DefaultValue("1s") Duration hostPause,
        @DefaultValue("16") int atOnce) {

    FeedProperties {
        requirePositive("fastest", fastest);
        requirePositive("longest-back-off", longestBackOff);
        if (slowest.compareTo(fastest) < 0) {
            throw new IllegalArgumentException(
                    "silkwire.ingest.feed.slowest is " + slowest + "; allowed: at least fastest, " + fastest);
        }
        if (hostPause.isNegative()) {
            throw new IllegalArgumentException(
                    "silkwire.ingest.feed.host-pause is " + hostPause + "; allowed: 0s or longer");
        }
        if (atOnce < 1) {
            throw new IllegalArgumentException("silkwire.ingest.feed.at-once is " + atOnce + "; allowed: at least 1");
        }
    }

    private static void requirePositive(String key, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(
                    "silkwire.ingest.feed." + key + " is " + value + "; allowed: longer than 0s");
        }
    }
}
