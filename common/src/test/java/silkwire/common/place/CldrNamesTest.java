package silkwire.common.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The committed names are those of the ICU4J in use. */
class CldrNamesTest {
    @Test
    void theNamesAreThoseOfThisIcu() throws IOException {
        // given
        String committed;
        try (InputStream stream = CldrNames.class.getResourceAsStream("countries-cldr.tsv")) {
            committed = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }

        // when
        String current = CldrNames.table();

        // then
        assertThat(current).isEqualTo(committed);
    }
}
