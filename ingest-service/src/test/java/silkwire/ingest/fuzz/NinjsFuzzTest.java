package silkwire.ingest.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.item.DocumentType;
import silkwire.ingest.format.Documents;

/** ninjs of all versions. */
class NinjsFuzzTest {

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest
    void isReadOrRefusedWithinBounds(byte[] document) {
        Bounds.read(document, DocumentType.NINJS);
    }

    static Stream<byte[]> seeds() {
        return Stream.of("ninjs-1.json", "ninjs-2.json", "ninjs-3.json").map(Documents::file);
    }
}
