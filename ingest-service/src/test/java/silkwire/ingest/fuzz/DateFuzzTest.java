package silkwire.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.date.WrittenDate;
import silkwire.common.item.DocumentType;

/** Dates as people write them. */
class DateFuzzTest {

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "date.dict")
    @FuzzTest
    void isReadOrUnreadableWithinBounds(byte[] bytes) {
        String written = new String(bytes, StandardCharsets.UTF_8);
        Bounds.hold(
                bytes,
                () -> assertThat(WrittenDate.read(written, ZoneId.of("Asia/Almaty")))
                        .isNotNull());
        Bounds.read(article(written), DocumentType.RSS);
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "Sun, 22 Nov 2026 07:00:00 +0500",
                        "2026-11-22T07:00:00.5Z",
                        "٢٢ نوفمبر ٢٠٢٦، ١٠:٣٠ م",
                        "۱ آذر ۱۴۰۵",
                        "12 جمادى الآخرة 1448 هـ",
                        "22 ноября 2026 г. 07:00",
                        "2026年11月22日 下午3时",
                        "le 22 novembre 2026 à 7h00",
                        "2026-W47-7",
                        "1795316400")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] article(String written) {
        return ("<rss><channel><item><title>a</title><pubDate><![CDATA[" + written
                        + "]]></pubDate></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
