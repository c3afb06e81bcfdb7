package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class IndexPropertiesTest {

    @Test
    void haveDefaults() {
        // when
        IndexProperties index = index(Map.of());

        // then
        assertThat(index.prefix()).isNull();
        assertThat(index.bulkSize()).isEqualTo(DataSize.ofMegabytes(5));
        assertThat(index.unseen()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void canAllBeSet() {
        assertThat(index(Map.of(
                        "silkwire.search.index.prefix",
                        "t1-",
                        "silkwire.search.index.bulk-size",
                        "1MB",
                        "silkwire.search.index.unseen",
                        "2s")))
                .isEqualTo(new IndexProperties("t1-", DataSize.ofMegabytes(1), Duration.ofSeconds(2)));
    }

    @Test
    void refuseWhatIsNotAllowedByItsName() {
        assertThatThrownBy(() -> index(Map.of("silkwire.search.index.prefix", "Ü")))
                .hasStackTraceContaining("silkwire.search.index.prefix");
        assertThatThrownBy(() -> index(Map.of("silkwire.search.index.bulk-size", "60MB")))
                .hasStackTraceContaining("silkwire.search.index.bulk-size");
        assertThatThrownBy(() -> index(Map.of("silkwire.search.index.unseen", "0s")))
                .hasStackTraceContaining("silkwire.search.index.unseen");
    }

    private static IndexProperties index(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.search.index", IndexProperties.class);
    }
}
