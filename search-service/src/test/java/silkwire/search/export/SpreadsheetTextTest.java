package silkwire.search.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 (727) 123",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "  =HYPERLINK(\"http://x\")",
                "\u200F=1",
                "\uFEFF=1",
                "\uFF1D1+1",
                "\uFF0B1"
            })
    void putsAnApostropheBeforeWhatCouldBeAFormula(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "قمة أستانا", "Қазақстан = Kazakhstan", "哈萨克斯坦", "\u2067نص\u2069", "a-b", "1-2"})
    void leavesEverythingElseAsItIs(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
    }
}
