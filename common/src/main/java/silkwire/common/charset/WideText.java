package silkwire.common.charset;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-16 without a byte order mark: every second byte is one of the few rows that an alphabet takes. */
final class WideText {
    private static final int SAMPLE = 4096;
    private static final int LEAST = 4;
    private static final double SHARE = 0.6;
    private static final double SHARE_OF_IDEOGRAPHS = 0.75;

    private WideText() {}

    static @Nullable Charset of(ByteBuffer bytes) {
        int length = Math.min(SAMPLE, bytes.remaining()) & ~1;
        if (length < LEAST) {
            return null;
        }
        int[] even = new int[256];
        int[] odd = new int[256];
        for (int i = 0; i < length; i += 2) {
            even[bytes.get(bytes.position() + i) & 0xFF]++;
            odd[bytes.get(bytes.position() + i + 1) & 0xFF]++;
        }
        int pairs = length / 2;
        boolean isBig = isRows(even, pairs) && !isRows(odd, pairs);
        boolean isLittle = isRows(odd, pairs) && !isRows(even, pairs);
        if (isBig == isLittle) {
            return null;
        }
        Charset charset = isBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return isText(bytes, length, charset) ? charset : null;
    }

    /** The rows 0 to 6 are the alphabets; as bytes they are no text in any other character set, so a few of them decide. */
    private static boolean isRows(int[] counts, int pairs) {
        int rows = counts[0] + counts[1] + counts[2] + counts[3] + counts[4] + counts[5] + counts[6];
        int ideographs = 0;
        for (int row = 0x4E; row <= 0x9F; row++) {
            ideographs += counts[row];
        }
        return rows > 0 ? rows + ideographs >= SHARE * pairs : ideographs >= SHARE_OF_IDEOGRAPHS * pairs;
    }

    private static boolean isText(ByteBuffer bytes, int length, Charset charset) {
        byte[] head = new byte[length];
        bytes.duplicate().get(head);
        String text = new String(head, charset);
        return text.indexOf(0) < 0 && Plausibility.of(text) > 0;
    }
}
