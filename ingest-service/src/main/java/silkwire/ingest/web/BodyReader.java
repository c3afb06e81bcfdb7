package silkwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import silkwire.common.item.ByteRange;

/** Takes a body as a whole, within a limit and within the budget of memory. */
final class BodyReader {
    private static final int FIRST = 16 * 1024;
    private static final int HEAD = 1024;

    private BodyReader() {}

    /** What was taken. */
    sealed interface Body {}

    /** All of it. */
    record Complete(ByteRange bytes) implements Body {}

    /** It is larger than allowed; {@code head} is its beginning and {@code size} what is known of its size. */
    record TooLarge(ByteRange head, long size) implements Body {}

    /**
     * Reads the body of {@code request}.
     *
     * @throws IOException when it breaks off
     */
    static Body read(HttpServletRequest request, long limit, MemoryBudget.Lease lease) throws IOException {
        long announced = Unpacked.isPacked(request) ? -1 : request.getContentLengthLong();
        InputStream in = Unpacked.of(request);
        if (announced > limit) {
            return new TooLarge(ByteRange.of(in.readNBytes(HEAD)), announced);
        }
        byte[] bytes = new byte[0];
        int length = 0;
        do {
            if (length == bytes.length) {
                bytes = grown(bytes, limit, announced, lease);
            }
            int count = in.read(bytes, length, bytes.length - length);
            if (count < 0) {
                requireAll(announced, length);
                return new Complete(ByteRange.of(bytes, 0, length));
            }
            length += count;
        } while (length <= limit);
        return new TooLarge(ByteRange.of(Arrays.copyOf(bytes, HEAD)), length);
    }

    private static byte[] grown(byte[] bytes, long limit, long announced, MemoryBudget.Lease lease) {
        long wanted = announced >= 0 ? announced + 1 : Math.max(FIRST, bytes.length * 2L);
        int capacity = (int) Math.min(limit + 1, wanted);
        lease.resize(2L * capacity);
        return Arrays.copyOf(bytes, capacity);
    }

    private static void requireAll(long announced, int length) throws EOFException {
        if (announced > length) {
            throw new EOFException("The body ended after " + length + " of " + announced + " bytes");
        }
    }
}
