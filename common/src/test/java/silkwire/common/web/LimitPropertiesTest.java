package silkwire.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LimitPropertiesTest {

    @Test
    void allowsTwelveThousandCallsAMinuteUnlessToldOtherwise() {
        assertThat(bind(Map.of())).isEqualTo(new LimitProperties(12_000, Duration.ofMinutes(1)));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.of("silkwire.access.limit.calls", "5", "silkwire.access.limit.per", "10s")))
                .isEqualTo(new LimitProperties(5, Duration.ofSeconds(10)));
    }

    @Test
    void refusesWhatIsNotAllowedByItsName() {
        assertThatThrownBy(() -> new LimitProperties(0, Duration.ofMinutes(1)))
                .hasMessageContaining("silkwire.access.limit.calls");
        assertThatThrownBy(() -> new LimitProperties(1, Duration.ofMillis(999)))
                .hasMessageContaining("silkwire.access.limit.per");
    }

    private static LimitProperties bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("silkwire.access.limit", LimitProperties.class);
    }
}
