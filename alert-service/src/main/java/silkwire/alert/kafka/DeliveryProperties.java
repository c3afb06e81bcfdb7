package silkwire.alert.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import silkwire.alert.delivery.Patience;

/**
 * How long deliveries are tried, and how many at the same time.
 *
 * @param firstPause before the second attempt; each further pause is four times as long
 * @param longestPause no pause is longer unless the receiver asks for it
 * @param giveUpAfter how long a delivery to a verified receiver is tried
 * @param pauseAfter how long a receiver may answer nothing but failures before it is paused
 * @param unverifiedFor how long what is for a receiver that is not verified waits
 * @param unverifiedPause how long such a delivery waits at the most before it looks again
 * @param askAgainAfter how long after a question by mail the next one may follow
 * @param secretOverlap how long a secret that was replaced signs on beside the new one
 * @param mostInFlight how many notifications are being handed over at the same time
 */
@ConfigurationProperties("silkwire.alert.delivery")
record DeliveryProperties(
        @DefaultValue("5s") Duration firstPause,
        @DefaultValue("4h") Duration longestPause,
        @DefaultValue("24h") Duration giveUpAfter,
        @DefaultValue("24h") Duration pauseAfter,
        @DefaultValue("30d") Duration unverifiedFor,
        @DefaultValue("15m") Duration unverifiedPause,
        @DefaultValue("7d") Duration askAgainAfter,
        @DefaultValue("24h") Duration secretOverlap,
        @DefaultValue("256") int mostInFlight) {
    private static final String PREFIX = "silkwire.alert.delivery.";

    DeliveryProperties {
        requirePositive("first-pause", firstPause);
        requirePositive("longest-pause", longestPause);
        requirePositive("give-up-after", giveUpAfter);
        requirePositive("pause-after", pauseAfter);
        requirePositive("unverified-for", unverifiedFor);
        requirePositive("unverified-pause", unverifiedPause);
        requirePositive("ask-again-after", askAgainAfter);
        if (secretOverlap.isNegative()) {
            throw new IllegalArgumentException(
                    PREFIX + "secret-overlap is " + secretOverlap + "; allowed: 0s or longer");
        }
        if (mostInFlight < 1 || mostInFlight > 10_000) {
            throw new IllegalArgumentException(PREFIX + "most-in-flight is " + mostInFlight + "; allowed: 1 to 10000");
        }
    }

    private static void requirePositive(String key, Duration value) {
        if (value.toMillis() < 1) {
            throw new IllegalArgumentException(PREFIX + key + " is " + value + "; allowed: 1ms or longer");
        }
    }

    Patience patience() {
        return new Patience(
                firstPause, longestPause, giveUpAfter, pauseAfter, unverifiedFor, unverifiedPause, askAgainAfter);
    }
}
