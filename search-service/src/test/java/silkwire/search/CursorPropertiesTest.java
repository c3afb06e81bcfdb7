package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CursorPropertiesTest {

    @Test
    void withoutAKeyEachStartMakesItsOwn() {
        // given
        CursorProperties properties = new CursorProperties(null, Duration.ofHours(1));

        // when, then
        assertThat(properties.keyOr(new SecureRandom())).hasSize(32).isNotEqualTo(properties.keyOr(new SecureRandom()));
    }

    @Test
    void aKeyThatIsSetIsTheSameForEveryInstance() {
        // given
        CursorProperties properties = new CursorProperties("0123456789abcdef", Duration.ofHours(1));

        // when, then
        assertThat(properties.keyOr(new SecureRandom())).asString().isEqualTo("0123456789abcdef");
    }

    @Test
    void refusesWhatIsNotAllowedByItsName() {
        assertThatThrownBy(() -> new CursorProperties("short", Duration.ofHours(1)))
                .hasMessageContaining("silkwire.search.cursor.key");
        assertThatThrownBy(() -> new CursorProperties(null, Duration.ZERO))
                .hasMessageContaining("silkwire.search.cursor.lifetime");
    }
}
