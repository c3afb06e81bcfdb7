package silkwire.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class WebPropertiesTest {
    private static final String PREFIX = "silkwire.ingest.http";

    @Test
    void defaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new WebProperties(
                        "Silkwire/0.1 (news monitoring; robots.txt is respected)",
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(60),
                        DataSize.ofMegabytes(16)));
    }

    @Test
    void allSet() {
        assertThat(bind(Map.of(
                        PREFIX + ".user-agent",
                        "Anbaa/1 (+https://anbaa24.com/bot)",
                        PREFIX + ".connect-timeout",
                        "1s",
                        PREFIX + ".read-timeout",
                        "2s",
                        PREFIX + ".deadline",
                        "3s",
                        PREFIX + ".largest",
                        "1MB")))
                .isEqualTo(new WebProperties(
                        "Anbaa/1 (+https://anbaa24.com/bot)",
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        DataSize.ofMegabytes(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "user-agent, ' '",
        "connect-timeout, 0s",
        "read-timeout, -1s",
        "deadline, 0s",
        "largest, 1B",
        "largest, 1GB"
    })
    void invalidIsRefusedByTheNameOfTheKey(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + "." + key, value)))
                .rootCause()
                .hasMessageContaining(PREFIX + "." + key)
                .hasMessageContaining("allowed");
    }

    private static WebProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(PREFIX, WebProperties.class);
    }
}
