package silkwire.common.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RetentionPropertiesTest {
    @Test
    void keepsFourHundredDaysUnlessSet() {
        assertThat(bind(Map.of()).retention()).isEqualTo(Duration.ofDays(400));
    }

    @Test
    void readsANumberAsDaysAndZeroAsForEver() {
        assertThat(bind(Map.of("silkwire.retention", "30")).retention()).isEqualTo(Duration.ofDays(30));
        assertThat(bind(Map.of("silkwire.retention", "36h")).retention()).isEqualTo(Duration.ofHours(36));
        assertThat(bind(Map.of("silkwire.retention", "0")).retention()).isZero();
    }

    @Test
    void refusesLessThanADayByItsName() {
        assertThatThrownBy(() -> bind(Map.of("silkwire.retention", "5m")))
                .rootCause()
                .hasMessageContaining("silkwire.retention is PT5M; allowed: 0 (for ever), or a day and longer");
        assertThatThrownBy(() -> new RetentionProperties(Duration.ofDays(-1)))
                .hasMessageContaining("silkwire.retention");
    }

    private static RetentionProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire", RetentionProperties.class);
    }
}
