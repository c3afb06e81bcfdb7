package silkwire.common.item;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes {@code from} to {@code to} of an array that is not copied; whoever holds the array must leave it alone. */
public final class ByteRange {
    private final byte[] array;
    private final int from;
    private final int to;

    private ByteRange(byte[] array, int from, int to) {
        this.array = array;
        this.from = from;
        this.to = to;
    }

    /** These bytes of {@code array}. */
    public static ByteRange of(byte[] array, int from, int to) {
        return new ByteRange(array, from, to);
    }

    /** All bytes of {@code array}. */
    public static ByteRange of(byte[] array) {
        return new ByteRange(array, 0, array.length);
    }

    /** The part of this range from {@code start} to {@code end}, counted from its beginning. */
    public ByteRange part(int start, int end) {
        return new ByteRange(array, from + start, from + end);
    }

    /** The same bytes in an array of their own. */
    public ByteRange copy() {
        return of(Arrays.copyOfRange(array, from, to));
    }

    /** The same bytes to be read only. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(array, from, size()).asReadOnlyBuffer();
    }

    /** Number of bytes. */
    public int size() {
        return to - from;
    }

    /** The byte at {@code index}, counted from the beginning of the range. */
    public byte at(int index) {
        return array[from + index];
    }

    /** At most {@code most} bytes from the beginning as text; what is not UTF-8 is replaced. */
    public String head(int most) {
        return new String(array, from, Math.min(most, size()), StandardCharsets.UTF_8);
    }

    /** Whether the range starts with the byte order mark of UTF-8. */
    public boolean startsWithMark() {
        return size() > 2 && at(0) == (byte) 0xEF && at(1) == (byte) 0xBB && at(2) == (byte) 0xBF;
    }

    /** Whether there is nothing but spaces, tabs and line ends. */
    public boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (array[i] != ' ' && array[i] != '\t' && array[i] != '\r' && array[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    byte[] array() {
        return array;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
