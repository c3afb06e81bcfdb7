package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RuleLogPropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()).patience()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.of("silkwire.alert.rules.patience", "3s")).patience())
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void refusesAnInvalidPatienceByItsKey() {
        assertThatThrownBy(() -> bind(Map.of("silkwire.alert.rules.patience", "2m")))
                .hasStackTraceContaining("silkwire.alert.rules.patience is PT2M; allowed: more than 0s, at most 1m");
    }

    private static RuleLogProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.rules", RuleLogProperties.class);
    }
}
