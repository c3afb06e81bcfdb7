package silkwire.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StreamPropertiesTest {
    private static final String NAME = "silkwire.search.stream";

    @Test
    void sayTheUsualHeartbeatWhereNothingIsSet() {
        assertThat(bind(Map.of())).isEqualTo(new StreamProperties(Duration.ofSeconds(15)));
    }

    @Test
    void takeWhatIsSet() {
        assertThat(bind(Map.of(NAME + ".heartbeat", "3s"))).isEqualTo(new StreamProperties(Duration.ofSeconds(3)));
    }

    @Test
    void refuseAHeartbeatThatIsNone() {
        assertThatThrownBy(() -> bind(Map.of(NAME + ".heartbeat", "0s")))
                .rootCause()
                .hasMessageContaining(NAME + ".heartbeat");
    }

    private static StreamProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(NAME, StreamProperties.class);
    }
}
