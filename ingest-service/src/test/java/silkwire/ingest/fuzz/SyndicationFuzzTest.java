package silkwire.ingest.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.item.DocumentType;
import silkwire.ingest.format.DocumentHint;
import silkwire.ingest.format.Documents;

/** RSS and Atom in all their versions, called one or the other. */
class SyndicationFuzzTest {

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "syndication.dict")
    @FuzzTest
    void isReadOrRefusedWithinBounds(byte[] document) {
        boolean isCalledAtom = document.length % 2 == 0;
        DocumentType type = isCalledAtom ? DocumentType.ATOM : DocumentType.RSS;
        Bounds.read(document, new DocumentHint(type, isCalledAtom ? "windows-1251" : null, "https://a.example/feed"));
    }

    static Stream<byte[]> seeds() {
        return Stream.of("rss-2.xml", "rss-1.xml", "rss-091.xml", "atom.xml").map(Documents::file);
    }
}
