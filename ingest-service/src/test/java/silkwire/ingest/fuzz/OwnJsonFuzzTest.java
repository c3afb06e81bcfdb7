package silkwire.ingest.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.item.DocumentType;

/** Our own JSON, one article or an array of them. */
class OwnJsonFuzzTest {

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest
    void isReadOrRefusedWithinBounds(byte[] document) {
        Bounds.read(document, DocumentType.JSON);
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "{\"sourceItemId\":\"kz-1\",\"url\":\"https://anbaa24.com/1?utm_source=a#b\",\"title\":\"القمة\",\"body\":\"نص\"}",
                        "{\"html\":\"<h1>Саммит</h1><p>Текст\",\"byline\":[\"А. Б.\"],\"tags\":[\"x\"],\"version\":3,\"correction\":true}",
                        "{\"title\":\"峰会\",\"publishedAt\":\"Sun, 22 Nov 2026 07:00:00 GMT\",\"embargoUntil\":\"2026-11-23\"}",
                        "{\"body\":\"ab\",\"targets\":[{\"id\":\"t\",\"name\":\"n\",\"mentions\":[{\"field\":\"body\",\"start\":0,\"end\":2}]}]}",
                        "{\"sourceItemId\":\"1\",\"status\":\"withdrawn\",\"language\":\"kk-Cyrl\",\"unknown\":{\"a\":[1,{}]}}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
