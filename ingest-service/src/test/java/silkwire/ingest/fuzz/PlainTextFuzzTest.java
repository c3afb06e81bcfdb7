package silkwire.ingest.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.item.DocumentType;

/** Text as people paste it. */
class PlainTextFuzzTest {

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "text.dict")
    @FuzzTest
    void isReadOrRefusedWithinBounds(byte[] paste) {
        Bounds.read(paste, DocumentType.TEXT);
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "الرئيسية > سياسة\nالقمة في أستانا\nشارك\n\nنص الخبر الأول.\nاقرأ أيضا: خبر آخر",
                        "Главная » Политика\r\nСаммит\r\n\r\nТекст.",
                        "新闻\n峰会\n正文。\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
