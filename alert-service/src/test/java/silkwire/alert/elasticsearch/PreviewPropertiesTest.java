package silkwire.alert.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PreviewPropertiesTest {
    private static final String DEADLINE = "silkwire.alert.preview.deadline";

    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()).deadline()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.of(DEADLINE, "2s")).deadline()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void refusesAnInvalidDeadlineByItsKey() {
        assertThatThrownBy(() -> bind(Map.of(DEADLINE, "2m")))
                .hasStackTraceContaining(DEADLINE + " is PT2M; allowed: 100ms to 1m");
    }

    private static PreviewProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.preview", PreviewProperties.class);
    }
}
