package silkwire.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.ProductException;

class KeptTimeTest {
    private DataFolder folder;

    @BeforeEach
    void create(@TempDir Path path) {
        folder = new DataFolder(path);
    }

    @Test
    void isThatOfTheServicesUnlessItIsSet() throws IOException {
        assertThat(KeptTime.of(folder, null)).isEqualTo(Duration.ofDays(400));
    }

    @Test
    void isReadAsTheServicesReadIt() throws IOException {
        assertThat(KeptTime.of(folder, "30")).isEqualTo(Duration.ofDays(30));
        assertThat(KeptTime.of(folder, "720h")).isEqualTo(Duration.ofDays(30));
        assertThat(KeptTime.of(folder, "P30D")).isEqualTo(Duration.ofDays(30));
        assertThat(KeptTime.of(folder, "0")).isEqualTo(Duration.ZERO);
    }

    @Test
    void isRememberedUntilItIsSetAnew() throws IOException {
        // given
        KeptTime.remember(folder, Duration.ofDays(30));

        // when / then
        assertThat(KeptTime.of(folder, null)).isEqualTo(Duration.ofDays(30));
        assertThat(KeptTime.of(folder, "0")).isEqualTo(Duration.ZERO);
    }

    @Test
    void isRefusedByItsNameWithWhatIsAllowed() {
        assertThatThrownBy(() -> KeptTime.of(folder, "a month"))
                .isInstanceOf(ProductException.class)
                .hasMessage("--retention is 'a month'; allowed: 0 (for ever), or a day and longer, as 30, 30d or P30D");
        assertThatThrownBy(() -> KeptTime.of(folder, "3h")).hasMessageStartingWith("--retention is '3h'");
        assertThatThrownBy(() -> KeptTime.of(folder, "-1")).hasMessageStartingWith("--retention is '-1'");
    }
}
