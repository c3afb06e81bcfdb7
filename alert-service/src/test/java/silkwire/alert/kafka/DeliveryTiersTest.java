package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import silkwire.common.kafka.Topics;

class DeliveryTiersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final DeliveryTiers tiers = new DeliveryTiers(Topics.unprefixed());

    private String topic(Duration left) {
        return tiers.topic(NOW, NOW.plus(left));
    }

    @Test
    void aDeliveryWaitsInTheLongestTopicThatIsNotTooLong() {
        assertThat(topic(Duration.ZERO)).endsWith("-retry-1s");
        assertThat(topic(Duration.ofSeconds(9))).endsWith("-retry-1s");
        assertThat(topic(Duration.ofSeconds(10))).endsWith("-retry-10s");
        assertThat(topic(Duration.ofMinutes(14))).endsWith("-retry-2m");
        assertThat(topic(Duration.ofMinutes(59))).endsWith("-retry-15m");
        assertThat(topic(Duration.ofHours(23))).endsWith("-retry-1h");
    }

    @Test
    void allOfATopicWaitEquallyLongSoThatNoneWaitsBehindALaterOne() {
        String hour = topic(Duration.ofHours(2));
        String second = topic(Duration.ofMillis(300));

        assertThat(tiers.until(hour, NOW, NOW.plus(Duration.ofHours(2)))).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(tiers.until(hour, NOW, NOW.plus(Duration.ofHours(24)))).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(tiers.until(second, NOW, NOW.plusMillis(300))).isEqualTo(NOW.plusMillis(300));
    }
}
