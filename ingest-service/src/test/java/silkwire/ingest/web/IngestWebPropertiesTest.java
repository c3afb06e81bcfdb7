package silkwire.ingest.web;

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

class IngestWebPropertiesTest {
    private static final String PREFIX = "silkwire.ingest.web";

    @Test
    void defaults() {
        // when
        IngestWebProperties properties = bind(Map.of());

        // then
        assertThat(properties)
                .isEqualTo(new IngestWebProperties(null, Duration.ofSeconds(3), DataSize.ofMegabytes(32), 512));
        assertThat(properties.memoryBytes()).isEqualTo(Runtime.getRuntime().maxMemory() / 3);
    }

    @Test
    void allSet() {
        // when
        IngestWebProperties properties = bind(Map.of(
                PREFIX + ".memory", "64MB",
                PREFIX + ".memory-wait", "1s",
                PREFIX + ".largest-array", "8MB",
                PREFIX + ".window", "16"));

        // then
        assertThat(properties)
                .isEqualTo(new IngestWebProperties(
                        DataSize.ofMegabytes(64), Duration.ofSeconds(1), DataSize.ofMegabytes(8), 16));
    }

    @ParameterizedTest
    @CsvSource({"memory, 1MB", "memory-wait, -1s", "largest-array, 1KB", "largest-array, 1GB", "window, 0"})
    void invalidIsRefusedByTheNameOfTheKey(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + "." + key, value)))
                .rootCause()
                .hasMessageContaining(PREFIX + "." + key)
                .hasMessageContaining("allowed");
    }

    private static IngestWebProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(PREFIX, IngestWebProperties.class);
    }
}
