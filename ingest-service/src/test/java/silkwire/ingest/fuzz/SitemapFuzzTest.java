package silkwire.ingest.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.item.DocumentType;
import silkwire.ingest.format.Documents;

/** Sitemaps of news. */
class SitemapFuzzTest {

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "syndication.dict")
    @FuzzTest
    void isReadOrRefusedWithinBounds(byte[] document) {
        Bounds.read(document, DocumentType.XML);
    }

    static Stream<byte[]> seeds() {
        return Stream.of("sitemap.xml").map(Documents::file);
    }
}
