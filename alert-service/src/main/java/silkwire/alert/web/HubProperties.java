package silkwire.alert.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long subscriptions to the feeds of rules hold.
 *
 * @param lease where the subscriber names no length
 * @param shortestLease granted to who asks for less
 * @param longestLease granted to who asks for more
 * @param deniedAfter how long a topic is closed to a subscription before that ends and its callback is told
 */
@ConfigurationProperties("silkwire.alert.hub")
record HubProperties(
        @DefaultValue("10d") Duration lease,
        @DefaultValue("5m") Duration shortestLease,
        @DefaultValue("30d") Duration longestLease,
        @DefaultValue("1m") Duration deniedAfter) {
    private static final String PREFIX = "silkwire.alert.hub.";
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(366);

    HubProperties {
        require("shortest-lease", shortestLease, SECOND, YEAR, "1s to 366d");
        require("longest-lease", longestLease, shortestLease, YEAR, "shortest-lease to 366d");
        require("lease", lease, shortestLease, longestLease, "shortest-lease to longest-lease");
        require("denied-after", deniedAfter, Duration.ZERO, DAY, "0s to 1d");
    }

    private static void require(String key, Duration value, Duration least, Duration most, String allowed) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(PREFIX + key + " is " + value + "; allowed: " + allowed);
        }
    }

    /** The lease that is granted to who asks for so many seconds, or names no length. */
    Duration granted(@Nullable Long seconds) {
        if (seconds == null) {
            return lease;
        }
        return Duration.ofSeconds(Math.clamp(seconds, shortestLease.toSeconds(), longestLease.toSeconds()));
    }
}
