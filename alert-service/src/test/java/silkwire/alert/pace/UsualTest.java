package silkwire.alert.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsualTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static RuleVolume volume(Instant since, Map<Long, Integer> hours) {
        return new RuleVolume("", since, false, NOON, Map.of(), hours, List.of());
    }

    private static long hour(Instant time) {
        return time.getEpochSecond() / 3600;
    }

    @Test
    void usualIsTheMeanOfTheSameHourOnTheDaysThatWereCounted() {
        // given
        Map<Long, Integer> hours = new HashMap<>();
        for (int day = 1; day <= 10; day++) {
            hours.put(hour(NOON.minus(Duration.ofDays(day))), 4);
            hours.put(hour(NOON.minus(Duration.ofDays(day)).minus(Duration.ofHours(1))), 99);
        }

        // when, then
        assertThat(OverTime.usual(volume(NOON.minus(Duration.ofDays(10)), hours), UTC, NOON))
                .contains(4.0);
    }

    @Test
    void withFewerThanSevenDaysNothingIsUsual() {
        assertThat(OverTime.usual(volume(NOON.minus(Duration.ofDays(6)), Map.of()), UTC, NOON))
                .isEmpty();
    }

    @Test
    void theSameHourIsThatOfTheZoneAlsoWhenTheClocksChange() {
        // given: until 25 October 2026 noon in Paris was 10:00 UTC, after it 11:00
        ZoneId paris = ZoneId.of("Europe/Paris");
        Instant noon = Instant.parse("2026-10-26T11:00:00Z");
        Map<Long, Integer> hours = new HashMap<>();
        hours.put(hour(noon.minus(Duration.ofDays(1))), 8);
        for (int day = 2; day <= 8; day++) {
            hours.put(hour(noon.minus(Duration.ofDays(day)).minus(Duration.ofHours(1))), 8);
        }

        // when, then
        assertThat(OverTime.usual(
                        volume(noon.minus(Duration.ofDays(8)).minus(Duration.ofHours(2)), hours), paris, noon))
                .contains(8.0);
    }
}
