package silkwire.alert.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.rule.Digest;
import silkwire.alert.rule.QuietHours;

class DayTimesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    @Test
    void itIsQuietOverMidnightInTheZoneOfTheRule() {
        // Almaty is five hours ahead.
        assertThat(DayTimes.isQuiet(NIGHT, ALMATY, at("2026-11-22T16:59:59Z"))).isFalse();
        assertThat(DayTimes.isQuiet(NIGHT, ALMATY, at("2026-11-22T17:00:00Z"))).isTrue();
        assertThat(DayTimes.isQuiet(NIGHT, ALMATY, at("2026-11-23T01:59:59Z"))).isTrue();
        assertThat(DayTimes.isQuiet(NIGHT, ALMATY, at("2026-11-23T02:00:00Z"))).isFalse();
    }

    @Test
    void quietWithinADayEndsOnThatDay() {
        // given
        QuietHours lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

        // when, then
        assertThat(DayTimes.isQuiet(lunch, ZoneId.of("UTC"), at("2026-11-22T12:30:00Z")))
                .isTrue();
        assertThat(DayTimes.isQuiet(lunch, ZoneId.of("UTC"), at("2026-11-22T13:00:00Z")))
                .isFalse();
        assertThat(DayTimes.isQuiet(lunch, ZoneId.of("UTC"), at("2026-11-22T11:59:59Z")))
                .isFalse();
    }

    @Test
    void anEndThatTheClocksSkipIsAsMuchLater() {
        // given: on 29 March 2026 Paris goes from 02:00 (01:00 UTC) to 03:00
        QuietHours hours = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));

        // when, then
        assertThat(DayTimes.isQuiet(hours, PARIS, at("2026-03-29T01:29:59Z"))).isTrue();
        assertThat(DayTimes.isQuiet(hours, PARIS, at("2026-03-29T01:30:00Z"))).isFalse();
    }

    @Test
    void anEndThatTheClocksShowTwiceIsTheFirst() {
        // given: on 25 October 2026 Paris goes from 03:00 (01:00 UTC) back to 02:00
        QuietHours hours = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));

        // when, then
        assertThat(DayTimes.isQuiet(hours, PARIS, at("2026-10-25T00:29:59Z"))).isTrue();
        assertThat(DayTimes.isQuiet(hours, PARIS, at("2026-10-25T00:30:00Z"))).isFalse();
        assertThat(DayTimes.isQuiet(hours, PARIS, at("2026-10-25T01:15:00Z"))).isFalse();
    }

    @Test
    void aDigestIsSentAtTheNextOfItsTimes() {
        // given
        Digest digest = new Digest(null, List.of(LocalTime.of(8, 0), LocalTime.of(18, 0)));

        // when, then: 08:00 in Almaty is 03:00 UTC
        assertThat(DayTimes.next(digest, ALMATY, at("2026-11-22T02:59:00Z"))).isEqualTo(at("2026-11-22T03:00:00Z"));
        assertThat(DayTimes.next(digest, ALMATY, at("2026-11-22T03:00:00Z"))).isEqualTo(at("2026-11-22T13:00:00Z"));
        assertThat(DayTimes.next(digest, ALMATY, at("2026-11-22T13:00:00Z"))).isEqualTo(at("2026-11-23T03:00:00Z"));
    }

    @Test
    void aDigestKeepsItsTimeOfTheDayWhenTheClocksChange() {
        // given
        Digest digest = new Digest(null, List.of(LocalTime.of(8, 0)));

        // when, then
        assertThat(DayTimes.next(digest, PARIS, at("2026-03-28T12:00:00Z"))).isEqualTo(at("2026-03-29T06:00:00Z"));
        assertThat(DayTimes.next(digest, PARIS, at("2026-10-24T12:00:00Z"))).isEqualTo(at("2026-10-25T07:00:00Z"));
    }

    @Test
    void anIntervalBeginsWithWhatIsGatheredFirst() {
        // given
        Digest digest = new Digest(Duration.ofHours(1), List.of());

        // when, then
        assertThat(DayTimes.next(digest, PARIS, at("2026-11-22T12:34:56Z"))).isEqualTo(at("2026-11-22T13:34:56Z"));
    }

    @Test
    void theNextHourIsThatOfTheZone() {
        assertThat(DayTimes.nextHour(ZoneId.of("Asia/Kathmandu"), at("2026-11-22T12:00:00Z")))
                .isEqualTo(at("2026-11-22T12:15:00Z"));
    }
}
