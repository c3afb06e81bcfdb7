package silkwire.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RefinementPropertiesTest {
    private static final String MAX_AGE = "silkwire.enrich.refinement.max-age";

    @Test
    void haveADefault() {
        assertThat(bound(Map.of()).maxAge()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void canBeSet() {
        assertThat(bound(Map.of(MAX_AGE, "30d")).maxAge()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void refuseLessThanAMinute() {
        assertThatThrownBy(() -> bound(Map.of(MAX_AGE, "59s")))
                .hasStackTraceContaining(MAX_AGE + " is PT59S; allowed: 1m and longer");
    }

    private static RefinementProperties bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.enrich.refinement", RefinementProperties.class);
    }
}
