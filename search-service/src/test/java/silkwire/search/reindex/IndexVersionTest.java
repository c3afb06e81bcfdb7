package silkwire.search.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;

class IndexVersionTest {
    @Test
    void isWrittenWithoutItsBuildWhereThatIsTheFirst() {
        assertThat(new IndexVersion(2, 1)).hasToString("2").isEqualTo(IndexVersion.of("2"));
        assertThat(new IndexVersion(2, 13)).hasToString("2.13").isEqualTo(IndexVersion.of("2.13"));
        assertThat(EventJson.text(List.of(new IndexVersion(3, 2)))).isEqualTo("[\"3.2\"]");
    }

    @Test
    void refusesWhatIsNoVersion() {
        assertThatThrownBy(() -> IndexVersion.of("2.x")).hasMessageContaining("'2.x' is no version");
        assertThatThrownBy(() -> new IndexVersion(0, 1)).hasMessageContaining("count from 1");
    }

    @Test
    void isOrderedBySchemaAndBuildAsNumbers() {
        assertThat(Stream.of("2.10", "3", "2", "2.9", "1.7")
                        .map(IndexVersion::of)
                        .sorted()
                        .map(IndexVersion::text))
                .containsExactly("1.7", "2", "2.9", "2.10", "3");
    }
}
