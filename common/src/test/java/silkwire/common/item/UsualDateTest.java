package silkwire.common.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualDateTest {
    private static final int TRIES = 20_000;
    private static final long LAST = Instant.parse("9999-12-31T00:00:00Z").getEpochSecond();

    @Test
    void saysWhatTheFormattersSay() {
        // given
        SplittableRandom random = new SplittableRandom(3);

        for (int i = 0; i < TRIES; i++) {
            Instant moment = Instant.ofEpochSecond(random.nextLong(LAST) / 60 * 60 + 7);
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-17 * 60, 17 * 60) * 60);
            String text = OffsetDateTime.ofInstant(moment, offset).toString();

            // then
            assertThat(UsualDate.read(text)).as(text).isEqualTo(moment);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-22",
                "2026-11-22T07:00:00",
                "2026-11-22T07:00:00z",
                "2026-11-22 07:00:00Z",
                "2026-11-22T07:00:00.1Z",
                "2026-11-22T07:00:00+0500",
                "2026-11-22T07:00:00+19:00",
                "2026-11-22T07:00:00+05:60",
                "2026-11-22T07:00:00*05:00",
                "٢٠٢٦-11-22T07:00:00Z"
            })
    void leavesOtherFormsToOthers(String text) {
        assertThat(UsualDate.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T07:00:00Z",
                "2026-11-22T24:00:00Z",
                "2026-13-01T00:00:00+05:00",
                "2026-11-22T07:60:00Z",
                "2026-11-22T07:00:60Z"
            })
    void aDayOrTimeThatThereIsNotIsNone(String text) {
        assertThatThrownBy(() -> UsualDate.read(text)).isInstanceOf(DateTimeException.class);
    }
}
