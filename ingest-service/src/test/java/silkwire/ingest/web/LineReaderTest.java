package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.item.LineReader;
import silkwire.common.problem.ProblemException;

class LineReaderTest {
    private static final int MIB = 1024 * 1024;
    private final MemoryBudget memory = new MemoryBudget(64 * MIB, Duration.ZERO);

    @Test
    void linesEndWithLineFeedAndTheLastMayNot() throws IOException {
        assertThat(read("a\nбб\r\n\n丙", 100)).containsExactly("a", "бб", "", "丙");
        assertThat(read("a\n", 100)).containsExactly("a");
        assertThat(read("", 100)).isEmpty();
    }

    @Test
    void aLineOfTheLargestSizeIsWholeAndOneByteMoreIsNot() throws IOException {
        // given
        String text = "x".repeat(4 * MIB) + "\n" + "y".repeat(4 * MIB + 1) + "\nz\n" + "w".repeat(4 * MIB) + "\r\n";

        // when
        List<String> lines = read(text, 4 * MIB);

        // then
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).hasSize(4 * MIB);
        assertThat(lines.get(1)).isEqualTo("too long: " + (4 * MIB + 1) + " " + "y".repeat(1024));
        assertThat(lines.get(2)).isEqualTo("z");
        assertThat(lines.get(3)).hasSize(4 * MIB);
    }

    @Test
    void aLineThatIsFarTooLongIsCountedAndNotKept() throws IOException {
        // when
        List<String> lines = read("x".repeat(3_000_000) + "\nб\n", 1_000_000);

        // then
        assertThat(lines).containsExactly("too long: 3000000 " + "x".repeat(1024), "б");
    }

    @Test
    void aStreamThatBreaksOffEndsInsideNoLine() {
        // given
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("{\"title\":\"a\"}\n{\"tit".getBytes(StandardCharsets.UTF_8)), new Broken());

        // when
        LineReader reader = new LineReader(broken, MIB, memory.lease()::resize);

        // then
        assertThatThrownBy(() -> {
                    assertThat(reader.next()).isInstanceOf(LineReader.Whole.class);
                    reader.next();
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void longLinesStayWithinTheBudgetOfMemory() {
        // given
        MemoryBudget small = new MemoryBudget(MIB, Duration.ZERO);
        MemoryBudget.Lease other = small.lease();
        other.resize(MIB / 2);

        // then
        assertThatThrownBy(() -> read("x".repeat(MIB), 4 * MIB, small)).isInstanceOf(ProblemException.class);
        other.close();
        assertThat(small.freeBytes()).isEqualTo(MIB);
    }

    private List<String> read(String text, int longest) throws IOException {
        return read(text, longest, memory);
    }

    private static List<String> read(String text, int longest, MemoryBudget memory) throws IOException {
        List<String> lines = new ArrayList<>();
        try (MemoryBudget.Lease lease = memory.lease()) {
            InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            LineReader reader = new LineReader(in, longest, lease::resize);
            LineReader.Line line = reader.next();
            while (!(line instanceof LineReader.End)) {
                lines.add(shown(line));
                line = reader.next();
            }
        }
        return lines;
    }

    private static String shown(LineReader.Line line) {
        return switch (line) {
            case LineReader.Whole whole -> whole.bytes().head(Integer.MAX_VALUE);
            case LineReader.TooLong tooLong ->
                "too long: " + tooLong.size() + " " + tooLong.head().head(Integer.MAX_VALUE);
            case LineReader.End end -> "";
        };
    }

    /** A connection that is gone. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Connection reset");
        }
    }
}
