package silkwire.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.charset.DecodedText;
import silkwire.common.charset.TextDecoder;

/** Bytes in any character set, also named wrongly. */
class CharsetFuzzTest {
    private static final List<String> DECLARED = List.of(
            "UTF-8", "windows-1256", "windows-1251", "KOI8-R", "GBK", "Big5", "UTF-16", "windows-1254", "none-such");

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "text.dict")
    @FuzzTest
    void isDecodedOrRefusedWithinBounds(byte[] bytes) {
        String declared = DECLARED.get(bytes.length % DECLARED.size());
        Bounds.hold(
                bytes,
                () -> assertThat(TextDecoder.decode(ByteBuffer.wrap(bytes), List.of(declared))
                                .map(DecodedText::text))
                        .as(declared)
                        .satisfies(text -> assertThat(text.orElse("").length()).isLessThanOrEqualTo(bytes.length)));
    }

    static Stream<byte[]> seeds() {
        return DECLARED.stream()
                .filter(name -> !name.equals("none-such"))
                .map(name -> ("Саммит в Астане قمة أستانا 峰会".repeat(3)).getBytes(Charset.forName(name)));
    }
}
