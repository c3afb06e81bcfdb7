package silkwire.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");

    @Test
    void secondsAndDatesAreRead() {
        assertThat(RetryAfter.read("120", NOW)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryAfter.read(" Sun, 22 Nov 2026 07:30:00 GMT ", NOW)).isEqualTo(Duration.ofMinutes(30));
        assertThat(RetryAfter.read("Sun, 22 Nov 2026 06:30:00 GMT", NOW)).isZero();
    }

    @Test
    void anythingElseIsNothing() {
        assertThat(RetryAfter.read(null, NOW)).isNull();
        assertThat(RetryAfter.read("soon", NOW)).isNull();
        assertThat(RetryAfter.read("-5", NOW)).isNull();
        assertThat(RetryAfter.read("99999999999999999999", NOW)).isNull();
    }
}
