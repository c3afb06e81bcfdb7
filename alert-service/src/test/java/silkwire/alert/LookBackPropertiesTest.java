package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LookBackPropertiesTest {
    private static final String KEY = "silkwire.alert.look-back.";

    @Test
    void hasDefaults() {
        assertThat(bind(Map.of())).isEqualTo(new LookBackProperties(Duration.ofDays(7), 10_000, 20_000, 1_000));
    }

    @Test
    void takesWhatIsSet() {
        // given
        Map<String, String> values =
                Map.of(KEY + "earlier", "2d", KEY + "followed", "5000", KEY + "read", "300", KEY + "resent", "10");

        // when, then
        assertThat(bind(values)).isEqualTo(new LookBackProperties(Duration.ofDays(2), 5_000, 300, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "earlier,-1s,PT-1S,0s and longer",
        "followed,999,999,1000 to 60000",
        "read,0,0,1 and more",
        "resent,60001,60001,1 to 60000"
    })
    void refusesWhatIsInvalidByItsKey(String key, String value, String shown, String allowed) {
        assertThatThrownBy(() -> bind(Map.of(KEY + key, value)))
                .hasStackTraceContaining(KEY + key + " is " + shown + "; allowed: " + allowed);
    }

    private static LookBackProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.look-back", LookBackProperties.class);
    }
}
