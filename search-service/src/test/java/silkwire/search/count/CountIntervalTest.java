package silkwire.search.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "HOUR, Asia/Kolkata, 2026-11-20T10:45:00Z, 2026-11-20T10:30:00Z, 2026-11-20T11:30:00Z",
        "DAY, Asia/Almaty, 2026-11-20T20:00:00Z, 2026-11-20T19:00:00Z, 2026-11-21T19:00:00Z",
        "WEEK, UTC, 2026-11-22T23:59:59Z, 2026-11-16T00:00:00Z, 2026-11-23T00:00:00Z",
        "MONTH, UTC, 2026-02-28T12:00:00Z, 2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z",
        "DAY, Europe/Berlin, 2026-10-25T12:00:00Z, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z"
    })
    void followsTheCalendarOfTheZone(CountInterval interval, ZoneId zone, Instant time, Instant start, Instant next) {
        assertThat(interval.start(time, zone)).isEqualTo(start);
        assertThat(interval.next(start, zone)).isEqualTo(next);
    }

    @Test
    void hasEveryHourOfADayThatHasTwentyFive() {
        // given
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        // when, then
        assertThat(CountInterval.HOUR.starts(
                        Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z"), berlin))
                .hasSize(25)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsTheStretchesThatAreAlike() {
        // given
        ZoneId utc = ZoneId.of("UTC");

        // when, then
        assertThat(CountInterval.DAY.alike(Instant.parse("2026-11-20T00:00:00Z"), utc))
                .hasSize(6)
                .startsWith(Instant.parse("2026-11-13T00:00:00Z"));
        assertThat(CountInterval.HOUR.alike(Instant.parse("2026-11-20T09:00:00Z"), utc))
                .hasSize(14)
                .startsWith(Instant.parse("2026-11-19T09:00:00Z"));
    }
}
