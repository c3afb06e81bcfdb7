package silkwire.ingest.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.item.DocumentType;
import silkwire.ingest.format.Documents;

/** NewsML-G2. */
class NewsMlFuzzTest {

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "agency.dict")
    @FuzzTest
    void isReadOrRefusedWithinBounds(byte[] document) {
        Bounds.read(document, DocumentType.NEWSML);
    }

    static Stream<byte[]> seeds() {
        return Stream.of("newsitem.xml", "newsmessage.xml").map(Documents::file);
    }
}
