package silkwire.search.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TailPropertiesTest {
    private static final String NAME = "silkwire.search.tail";

    @Test
    void sayTheUsualBoundsWhereNothingIsSet() {
        assertThat(bind(Map.of())).isEqualTo(new TailProperties(200, 500));
    }

    @Test
    void takeWhatIsSet() {
        assertThat(bind(Map.of(NAME + ".most", "3", NAME + ".waiting", "7"))).isEqualTo(new TailProperties(3, 7));
    }

    @Test
    void refuseABoundThatLetsNobodyIn() {
        assertThatThrownBy(() -> bind(Map.of(NAME + ".most", "0"))).rootCause().hasMessageContaining(NAME + ".most");
    }

    private static TailProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(NAME, TailProperties.class);
    }
}
