package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SearchPropertiesTest {

    @Test
    void cutsOffAfterTenSecondsUnlessToldOtherwise() {
        assertThat(bind(Map.of()).deadline()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.of("silkwire.search.deadline", "750ms")).deadline()).isEqualTo(Duration.ofMillis(750));
    }

    @Test
    void refusesWhatIsNotAllowedByItsName() {
        for (Duration wrong : new Duration[] {Duration.ZERO, Duration.ofMinutes(5)}) {
            assertThatThrownBy(() -> new SearchProperties(wrong)).hasMessageContaining("silkwire.search.deadline");
        }
    }

    private static SearchProperties bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("silkwire.search", SearchProperties.class);
    }
}
