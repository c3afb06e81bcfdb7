package silkwire.standalone.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void pausesGrowAndThenItGivesUp() {
        for (long seconds : new long[] {1, 2, 4, 8, 16}) {
            assertThat(policy.afterEnd(START)).contains(Duration.ofSeconds(seconds));
        }
        assertThat(policy.afterEnd(START)).isEmpty();
    }

    @Test
    void endsOfLongAgoAreForgiven() {
        // given
        for (int i = 0; i < 5; i++) {
            policy.afterEnd(START);
        }

        // when / then
        assertThat(policy.afterEnd(START.plus(Duration.ofMinutes(11)))).contains(Duration.ofSeconds(1));
    }
}
