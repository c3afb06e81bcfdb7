package silkwire.ingest.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.item.DocumentType;
import silkwire.ingest.format.Documents;

/** Pages of HTML. */
class PageFuzzTest {

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "page.dict")
    @FuzzTest
    void isReadOrRefusedWithinBounds(byte[] document) {
        Bounds.read(document, DocumentType.HTML);
    }

    static Stream<byte[]> seeds() {
        return Stream.of("page.html").map(Documents::file);
    }
}
