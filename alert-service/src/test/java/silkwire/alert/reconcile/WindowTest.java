package silkwire.alert.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Test
    void endsWhereWindowsOfItsLengthEnd() {
        assertThat(Window.from(NOON, FIVE_MINUTES)).isEqualTo(new Window(NOON, NOON.plus(FIVE_MINUTES)));
        assertThat(Window.from(NOON.plusSeconds(75), FIVE_MINUTES))
                .isEqualTo(new Window(NOON.plusSeconds(75), NOON.plus(FIVE_MINUTES)));
        assertThat(Window.startOf(NOON.plusSeconds(299), FIVE_MINUTES)).isEqualTo(NOON);
    }

    @Test
    void isCutInHalvesNotShorterThanASecond() {
        // given
        Window window = new Window(NOON, NOON.plusSeconds(3));

        // when
        Window half = window.half();

        // then
        assertThat(half).isEqualTo(new Window(NOON, NOON.plusMillis(1500)));
        assertThat(half.isDivisible()).isFalse();
    }
}
