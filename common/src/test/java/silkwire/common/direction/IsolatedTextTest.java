package silkwire.common.direction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsolatedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قمة أستانا  | <FSI>قمة أستانا<PDI>
            Қазақстан   | <FSI>Қазақстан<PDI>
            a<RLE>b     | <FSI>a<RLE>b<PDF><PDI>
            a<RLI>b     | <FSI>a<RLI>b<PDI><PDI>
            a<PDI>b     | <FSI>ab<PDI>
            <LRE>a<PDF> | <FSI><LRE>a<PDF><PDI>
            <RLE>a<LRI> | <FSI><RLE>a<LRI><PDI><PDF><PDI>
            """)
    void isolatesAndClosesWhatTheCutLeftOpen(String text, String isolated) {
        assertThat(IsolatedText.of(marks(text))).isEqualTo(marks(isolated));
    }

    private static String marks(String text) {
        return text.replace("<RLE>", "\u202B")
                .replace("<LRE>", "\u202A")
                .replace("<PDF>", "\u202C")
                .replace("<LRI>", "\u2066")
                .replace("<RLI>", "\u2067")
                .replace("<FSI>", "\u2068")
                .replace("<PDI>", "\u2069");
    }
}
