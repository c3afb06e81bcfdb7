package silkwire.common.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A range of time means milliseconds once the zone and now are known. */
final class TimeRangeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:30:00.123Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-11-01                  | UTC         | 2026-11-01T00:00:00Z     | 2026-11-02T00:00:00Z
            2026-11-01                  | Asia/Almaty | 2026-10-31T19:00:00Z     | 2026-11-01T19:00:00Z
            2026-11                     | UTC         | 2026-11-01T00:00:00Z     | 2026-12-01T00:00:00Z
            2026                        | UTC         | 2026-01-01T00:00:00Z     | 2027-01-01T00:00:00Z
            2026-11-01T10:00            | Asia/Almaty | 2026-11-01T05:00:00Z     | 2026-11-01T05:01:00Z
            2026-11-01T10:00:05+03:00   | Asia/Almaty | 2026-11-01T07:00:05Z     | 2026-11-01T07:00:06Z
            2026-11-01T10:00:05.12Z     | UTC         | 2026-11-01T10:00:05.120Z | 2026-11-01T10:00:05.121Z
            >=2026-11-01T10:00:05.120999Z | UTC       | 2026-11-01T10:00:05.120Z | -
            >2026-11-01T10:00:05.120Z   | UTC         | 2026-11-01T10:00:05.121Z | -
            [2026-11-01 TO 2026-11-03]  | UTC         | 2026-11-01T00:00:00Z     | 2026-11-04T00:00:00Z
            {2026-11-01 TO 2026-11-03}  | UTC         | 2026-11-02T00:00:00Z     | 2026-11-03T00:00:00Z
            [2026-11-01 TO now]         | UTC         | 2026-11-01T00:00:00Z     | 2026-11-22T07:30:00.124Z
            [now-1d TO *]               | UTC         | 2026-11-21T07:30:00.123Z | -
            >=now-1M                    | UTC         | 2026-10-22T07:30:00.123Z | -
            <2026-11-01                 | UTC         | -                        | 2026-11-01T00:00:00Z
            <=2026-11-01                | UTC         | -                        | 2026-11-02T00:00:00Z
            >2026-11-01                 | UTC         | 2026-11-02T00:00:00Z     | -
            [٢٠٢٦-١١-٠١ TO ۲۰۲۶-۱۱-۰۲]  | UTC         | 2026-11-01T00:00:00Z     | 2026-11-03T00:00:00Z
            """)
    void boundsAreInstants(String range, String zone, Instant from, Instant before) {
        // given
        QueryNode.And tree = (QueryNode.And)
                new QueryParser().parse("published:" + range).orThrow().tree();
        QueryNode.TimeRange time = (QueryNode.TimeRange) tree.clauses().getFirst();
        // when
        TimeInterval interval = time.at(NOW, ZoneId.of(zone));
        // then
        assertThat(interval).isEqualTo(new TimeInterval(from, before));
    }

    @Test
    void theEndOfAnIntervalDoesNotBelongToIt() {
        // given
        TimeInterval interval = new TimeInterval(NOW, NOW.plusMillis(1));
        // then
        assertThat(interval.contains(NOW)).isTrue();
        assertThat(interval.contains(NOW.plusMillis(1))).isFalse();
        assertThat(interval.contains(NOW.minusMillis(1))).isFalse();
    }
}
