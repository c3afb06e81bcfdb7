package silkwire.common.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.common.event.ReceivedItem;

class DateReadingTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22T07:00:00Z | 2026-11-22T07:00:00Z",
                "2026-11-22T07:00:00.123456Z | 2026-11-22T07:00:00.123456Z",
                "2026-11-22t07:00z | 2026-11-22T07:00:00Z",
                "2026-11-22T10:00:00+05:00 | 2026-11-22T05:00:00Z",
                "2026-11-22T10:00:00+0500 | 2026-11-22T05:00:00Z",
                "2026-11-22 10:00:00 +05 | 2026-11-22T05:00:00Z",
                "2026-11-22T10:00:00+05:00[Asia/Almaty] | 2026-11-22T05:00:00Z",
                "2026-11-22T10:00:00 | 2026-11-22T05:00:00Z",
                "2026-11-22 10:00 | 2026-11-22T05:00:00Z",
                "2026-11-22 | 2026-11-21T19:00:00Z",
                "20261122 | 2026-11-21T19:00:00Z",
                "'Sun, 22 Nov 2026 06:00:00 GMT' | 2026-11-22T06:00:00Z",
                "'22 Nov 2026 10:00:00 +0500' | 2026-11-22T05:00:00Z",
                "2026-11-22T07:59:59Z | 2026-11-22T07:59:59Z",
                "1900-01-01T00:00:00Z | 1900-01-01T00:00:00Z",
            })
    void isReadInTheZoneOfTheSource(String raw, Instant expected) {
        assertThat(DateReading.of(raw, ALMATY, Readings.NOW)).isEqualTo(new DateReading.Moment(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "3/4/2026",
                "1448/06/11",
                "2026-02-30",
                "2026-11-22T25:00:00Z",
                "2026-11-22T08:00:01Z",
                "1899-12-31T23:59:59Z",
                "2026-W47-7",
                "0"
            })
    void isUnusable(String raw) {
        assertThat(DateReading.of(raw, ALMATY, Readings.NOW)).isInstanceOf(DateReading.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1763794800", "1763794800000", "-1763794800", "1763794800.5"})
    void isAnEpoch(String raw) {
        assertThat(DateReading.of(raw, ALMATY, Readings.NOW)).isInstanceOf(DateReading.Epoch.class);
    }

    @Test
    void anUnusableDateIsKeptRawAndNamedInAWarning() {
        // when
        ItemReading.Read read = Readings.read("{\"title\":\"a\",\"publishedAt\":\"вчера в 10:00\"}");

        // then
        ReceivedItem item = read.article().item();
        assertThat(item.publishedAt()).isNull();
        assertThat(item.publishedAtRaw()).isEqualTo("вчера в 10:00");
        assertThat(read.warnings()).singleElement().asString().contains("/publishedAt", "вчера в 10:00");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T07:00:00Z, false", "2026-11-20T06:59:59Z, true", "2026-11-22T06:00:00Z, false"})
    void whatIsOlderThan48HoursIsBackfill(String published, boolean backfill) {
        assertThat(Readings.item("{\"title\":\"a\",\"publishedAt\":\"" + published + "\"}")
                        .backfill())
                .isEqualTo(backfill);
    }
}
