package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeardThroughTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final HeardThrough heard = new HeardThrough(NOON);

    private void look(int second, long enrichedEnd, long enrichedRead, long matchesEnd, long matchesRead) {
        heard.look(new HeardThrough.Look(
                NOON.plusSeconds(second),
                Map.of(0, enrichedEnd),
                Map.of(0, enrichedRead),
                Map.of(0, matchesEnd),
                Map.of(0, matchesRead)));
    }

    @Test
    void whatStoodAtTheEndIsHeardOnceItsMatchesAreRead() {
        // when
        look(5, 100, 90, 50, 50);
        look(10, 110, 100, 60, 55);
        look(15, 120, 110, 70, 60);

        // then
        assertThat(heard.time()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void aBacklogIsNotHeard() {
        // when
        look(5, 100, 90, 50, 50);
        look(10, 110, 99, 60, 60);
        look(15, 120, 99, 60, 60);

        // then
        assertThat(heard.time()).isEqualTo(NOON);
    }

    @Test
    void itGoesOnAsLongAsBothAreRead() {
        // when
        for (int second = 5; second <= 60; second += 5) {
            look(second, 100, 100, 50, 50);
        }

        // then
        assertThat(heard.time()).isAfter(NOON.plusSeconds(40));
    }
}
