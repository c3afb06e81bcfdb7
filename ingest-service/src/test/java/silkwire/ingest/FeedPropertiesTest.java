package silkwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class FeedPropertiesTest {
    private static final String PREFIX = "silkwire.ingest.feed";

    @Test
    void defaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new FeedProperties(
                        Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6), Duration.ofSeconds(1), 16));
    }

    @Test
    void allSet() {
        assertThat(bind(Map.of(
                        PREFIX + ".fastest",
                        "30s",
                        PREFIX + ".slowest",
                        "2h",
                        PREFIX + ".longest-back-off",
                        "1d",
                        PREFIX + ".host-pause",
                        "0s",
                        PREFIX + ".at-once",
                        "4")))
                .isEqualTo(new FeedProperties(
                        Duration.ofSeconds(30), Duration.ofHours(2), Duration.ofDays(1), Duration.ZERO, 4));
    }

    @ParameterizedTest
    @CsvSource({"fastest, 0s", "slowest, 1s", "longest-back-off, -1s", "host-pause, -1s", "at-once, 0"})
    void invalidIsRefusedByTheNameOfTheKey(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + "." + key, value)))
                .rootCause()
                .hasMessageContaining(PREFIX + "." + key)
                .hasMessageContaining("allowed");
    }

    private static FeedProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(PREFIX, FeedProperties.class);
    }
}
