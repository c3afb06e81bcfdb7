package silkwire.search.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicPositionTest {

    @Test
    void isWrittenByPartitionAndReadBack() {
        // given
        TopicPosition position = new TopicPosition(Map.of(1, 4L, 0, 17L));

        // when
        String text = position.toString();

        // then
        assertThat(text).isEqualTo("0-17.1-4");
        assertThat(TopicPosition.of(text)).hasValue(position);
    }

    @Test
    void movesBehindARecordAndNeverBack() {
        // given
        TopicPosition position = new TopicPosition(Map.of(0, 17L));

        // when
        TopicPosition moved = position.after(0, 17).after(1, 3);

        // then
        assertThat(moved).isEqualTo(new TopicPosition(Map.of(0, 18L, 1, 4L)));
        assertThat(position.atLeast(new TopicPosition(Map.of(0, 5L, 1, 2L))))
                .isEqualTo(new TopicPosition(Map.of(0, 17L, 1, 2L)));
        assertThat(moved.isBehind(0, 17)).isTrue();
        assertThat(moved.isBehind(0, 18)).isFalse();
        assertThat(moved.of(7)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0-", "-1", "0-1.", "0-1,1-2", "a-1", "0-1234567890123456789"})
    void isNothingElse(String text) {
        assertThat(TopicPosition.of(text)).isEmpty();
    }
}
