package silkwire.search.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GapPolicyTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant DAY = Instant.parse("2026-11-20T00:00:00Z");

    private final GapPolicy policy = new GapPolicy(CountInterval.DAY, UTC, Instant.parse("2026-11-22T08:00:00Z"));

    @Test
    void aSourceThatDeliversEveryFridayHasAGapOnAFridayWithoutAnything() {
        assertThat(policy.gaps(DAY, Map.of("weekly", weeks(1, 2, 3, 4, 5, 6)))).containsExactly("weekly");
        assertThat(policy.gaps(DAY, Map.of("weekly", weeks(0, 1, 2, 3, 4, 5, 6))))
                .isEmpty();
    }

    @Test
    void aSourceThatDeliversNowAndThenHasNoGap() {
        assertThat(policy.gaps(DAY, Map.of("rare", weeks(1, 3, 6)))).isEmpty();
    }

    @Test
    void oneMissedStretchOfSixIsStillUsual() {
        assertThat(policy.gaps(DAY, Map.of("usual", weeks(1, 2, 4, 5, 6)))).containsExactly("usual");
    }

    @Test
    void aNewSourceIsNotKnownWellEnough() {
        assertThat(policy.gaps(DAY, Map.of("new", weeks(1, 2)))).isEmpty();
        assertThat(policy.gaps(DAY, Map.of("new", weeks(1, 2, 3)))).containsExactly("new");
    }

    @Test
    void aStretchThatIsNotOverHasNoGap() {
        // given
        Instant today = Instant.parse("2026-11-22T00:00:00Z");
        Map<Instant, Long> sundays = new TreeMap<>();
        CountInterval.DAY.alike(today, UTC).forEach(day -> sundays.put(day, 5L));

        // when, then
        assertThat(policy.gaps(today, Map.of("daily", sundays))).isEmpty();
    }

    private static Map<Instant, Long> weeks(int... before) {
        Map<Instant, Long> delivered = new TreeMap<>();
        for (int weeks : before) {
            delivered.put(DAY.minus(Duration.ofDays(7L * weeks)), 4L);
        }
        return delivered;
    }
}
