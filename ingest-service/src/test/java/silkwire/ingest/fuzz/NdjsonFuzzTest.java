package silkwire.ingest.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.item.DocumentType;
import silkwire.common.item.LineReader;
import silkwire.ingest.format.Documents;

/** Lines of our own JSON, as a stream brings them. */
class NdjsonFuzzTest {
    private static final int LONGEST_LINE = 512;

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest
    void isReadOrRefusedLineByLine(byte[] stream) {
        Bounds.hold(stream, () -> {
            LineReader lines = new LineReader(new ByteArrayInputStream(stream), LONGEST_LINE, bytes -> {});
            while (next(lines) instanceof LineReader.Whole line) {
                Bounds.judge(List.of(Documents.READER.readJson(line.bytes(), Documents.PUSH)));
            }
        });
        Bounds.read(stream, DocumentType.NDJSON);
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "{\"title\":\"قمة\"}\n{\"sourceItemId\":\"2\",\"body\":\"Текст\"}\r\n\n{\"title\":",
                        "\uFEFF{\"title\":\"峰会\",\"body\":\"" + "a".repeat(LONGEST_LINE) + "\"}\n{\"title\":\"b\"}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static LineReader.Line next(LineReader lines) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
