package silkwire.common.item;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** Cuts a stream into lines; of a line that is too long only the beginning and the number of its bytes are kept. */
public final class LineReader {
    private static final int CHUNK = 64 * 1024;
    private static final int KEPT_OF_TOO_LONG = 1024;
    /** Bytes an item takes while it is read, for each of its own: decoded twice as wide, twice, and written again. */
    private static final int READING_FACTOR = 8;

    private final InputStream in;
    private final int longest;
    private final LongConsumer memory;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private byte[] line = new byte[0];
    private int lineLength;
    private long lineSize;

    /**
     * Lines of at most {@code longest} bytes.
     *
     * @param memory told how many bytes it takes to keep and read a line, whenever that changes
     */
    public LineReader(InputStream in, int longest, LongConsumer memory) {
        this.in = in;
        this.longest = longest;
        this.memory = memory;
        memory.accept((long) CHUNK * 2);
    }

    /** What {@link #next} found. */
    public sealed interface Line {}

    /** A line; its bytes are good until the next call. */
    public record Whole(ByteRange bytes) implements Line {}

    /** A line of {@code size} bytes, which is too long; {@code head} is its beginning. */
    public record TooLong(ByteRange head, long size) implements Line {}

    /** The stream has ended. */
    public record End() implements Line {}

    /**
     * The next line, without its end.
     *
     * @throws IOException when the stream breaks off; what it had of a line is then no line
     */
    public Line next() throws IOException {
        startLine();
        while (true) {
            if (at == filled) {
                filled = in.read(chunk);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return lineSize == 0 ? new End() : finish();
                }
            }
            int end = endOfLine();
            if (end >= 0 && lineSize == 0) {
                Line whole = whole(chunk, at, end);
                at = end + 1;
                return whole;
            }
            keep(end >= 0 ? end : filled);
            at = end >= 0 ? end + 1 : filled;
            if (end >= 0) {
                return finish();
            }
        }
    }

    private void startLine() {
        if (line.length > CHUNK) {
            line = new byte[0];
            memory.accept((long) CHUNK * 2);
        }
        lineLength = 0;
        lineSize = 0;
    }

    private int endOfLine() {
        for (int i = at; i < filled; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void keep(int end) {
        int length = end - at;
        lineSize += length;
        if (lineSize > (long) longest + 1) {
            lineLength = Math.min(lineLength, KEPT_OF_TOO_LONG);
        }
        int room = lineSize > (long) longest + 1 ? KEPT_OF_TOO_LONG - lineLength : length;
        int kept = Math.min(room, length);
        ensure(lineLength + kept);
        System.arraycopy(chunk, at, line, lineLength, kept);
        lineLength += kept;
    }

    private void ensure(int needed) {
        if (needed > line.length) {
            int capacity = Math.min(longest + 1 + CHUNK, Math.max(needed, line.length * 2));
            memory.accept((long) capacity * READING_FACTOR + CHUNK * 2L);
            line = Arrays.copyOf(line, capacity);
        }
    }

    private Line finish() {
        return lineSize > (long) longest + 1 ? tooLong(line, 0, lineLength, lineSize) : whole(line, 0, lineLength);
    }

    private Line whole(byte[] bytes, int from, int end) {
        int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
        return to - from > longest ? tooLong(bytes, from, to, to - from) : new Whole(ByteRange.of(bytes, from, to));
    }

    private static Line tooLong(byte[] bytes, int from, int to, long size) {
        byte[] head = Arrays.copyOfRange(bytes, from, Math.min(to, from + KEPT_OF_TOO_LONG));
        return new TooLong(ByteRange.of(head), size);
    }
}
