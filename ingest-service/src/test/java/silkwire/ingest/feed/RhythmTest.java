package silkwire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");

    @Test
    void anUnknownFeedIsExpectedToBringNothing() {
        assertThat(Rhythm.unknown().ratePerHour(MONDAY)).isZero();
        assertThat(Rhythm.unknown().expected(MONDAY, 6)).isZero();
        assertThat(Rhythm.unknown().received(MONDAY, 6)).isZero();
    }

    @Test
    void theEntriesOfAFirstDocumentAreARate() {
        // given
        List<Instant> everyHalfHour = Stream.iterate(MONDAY, time -> time.plus(Duration.ofMinutes(30)))
                .limit(20)
                .toList();
        Instant now = MONDAY.plus(Duration.ofHours(10));

        // when
        Rhythm rhythm = Rhythm.unknown().observed(MONDAY, now, everyHalfHour);

        // then
        assertThat(rhythm.ratePerHour(now)).isCloseTo(2, within(0.01));
        assertThat(rhythm.received(now, 6)).isEqualTo(10);
    }

    @Test
    void aNewsroomThatSleepsAtNightIsNotExpectedToPublishThen() {
        // given
        Instant now = MONDAY.plus(Duration.ofDays(7));
        Rhythm rhythm = Rhythm.unknown().observed(MONDAY, now, fourAnHourFromEightToTwenty(7));

        // when / then
        assertThat(rhythm.ratePerHour(now.plus(Duration.ofHours(12)))).isGreaterThan(3);
        assertThat(rhythm.ratePerHour(now.plus(Duration.ofHours(3)))).isLessThan(0.5);
        assertThat(rhythm.expected(now.plus(Duration.ofHours(18)), 6)).isBetween(17.0, 24.0);
    }

    @Test
    void onlyFourteenDaysAreKept() {
        // given
        Instant now = MONDAY.plus(Duration.ofDays(40));

        // when
        Rhythm rhythm = Rhythm.unknown().observed(MONDAY, now, fourAnHourFromEightToTwenty(10));

        // then
        assertThat(rhythm.counts()).hasSize(14 * 24).containsOnly(0);
        assertThat(rhythm.observed(now, now.plusSeconds(3600), List.of(now)).counts())
                .hasSize(14 * 24);
    }

    @Test
    void anHourThatIsNotOverIsExpectedToHaveBroughtItsShare() {
        // given
        Instant now = MONDAY.plus(Duration.ofDays(7)).plus(Duration.ofHours(12));
        Rhythm rhythm = Rhythm.unknown().observed(MONDAY, now, fourAnHourFromEightToTwenty(7));

        // when
        double atTheBeginning = rhythm.expected(now, 1);
        double atHalf = rhythm.expected(now.plusSeconds(1800), 1);

        // then
        assertThat(atTheBeginning).isZero();
        assertThat(atHalf).isCloseTo(rhythm.ratePerHour(now) / 2, within(0.01));
    }

    private static List<Instant> fourAnHourFromEightToTwenty(int days) {
        List<Instant> times = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int quarter = 8 * 4; quarter < 20 * 4; quarter++) {
                times.add(MONDAY.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(15L * quarter)));
            }
        }
        return times;
    }
}
