package silkwire.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final RandomGenerator RANDOM = new Random(7);

    private final Patience patience = new Patience(
            Duration.ofSeconds(5),
            Duration.ofHours(4),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofDays(30),
            Duration.ofMinutes(15),
            Duration.ofDays(7));

    @Test
    void pausesGrowFourfoldAndVaryByAFifth() {
        assertThat(patience.pause(1, null, RANDOM)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(5));
        assertThat(patience.pause(2, null, RANDOM)).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(20));
        assertThat(patience.pause(4, null, RANDOM)).isBetween(Duration.ofSeconds(256), Duration.ofSeconds(320));
        assertThat(patience.pause(500, null, RANDOM)).isBetween(Duration.ofMinutes(192), Duration.ofHours(4));
    }

    @Test
    void aReceiverThatAsksForLongerIsLeftAloneForLonger() {
        assertThat(patience.pause(1, Duration.ofHours(6), RANDOM)).isEqualTo(Duration.ofHours(6));
        assertThat(patience.pause(3, Duration.ofSeconds(1), RANDOM)).isGreaterThan(Duration.ofSeconds(60));
    }

    @Test
    void itIsGivenUpAfterADay() {
        // given
        Instant next = NOW;
        int tries = 0;

        // when
        Optional<Instant> after = patience.next(1, NOW, next, null, RANDOM);
        while (after.isPresent()) {
            next = after.get();
            tries++;
            after = patience.next(tries + 1, NOW, next, null, RANDOM);
        }

        // then
        assertThat(Duration.between(NOW, next)).isBetween(Duration.ofHours(19), Duration.ofHours(24));
        assertThat(tries).isBetween(10, 14);
    }
}
