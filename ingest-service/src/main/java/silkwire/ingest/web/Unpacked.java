package silkwire.ingest.web;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;
import silkwire.common.problem.ProblemException;

/**
 * The body of a call, unpacked where it is packed. What unpacks to a hundred times its size or more is no news but an
 * attack, and is refused as soon as that shows.
 */
final class Unpacked extends FilterInputStream {
    private static final Set<String> KNOWN = Set.of("identity", "gzip", "x-gzip", "zstd");
    private static final int MOST_TIMES = 100;
    private static final long ALWAYS_ALLOWED = 1024L * 1024;
    private static final int PACKED_BUFFER = 8 * 1024;

    private final String encoding;
    private final Counted packed;
    private long unpacked;

    private Unpacked(String encoding, InputStream in, Counted packed) {
        super(in);
        this.encoding = encoding;
        this.packed = packed;
    }

    /** Refuses a body that is packed in a way that is not known. */
    static void requireKnown(HttpServletRequest request) {
        String encoding = encoding(request);
        if (!KNOWN.contains(encoding)) {
            throw new ProblemException(PushProblems.contentEncoding(encoding));
        }
    }

    /** Whether the body comes packed, so that its announced length is not the one it has. */
    static boolean isPacked(HttpServletRequest request) {
        return !encoding(request).equals("identity");
    }

    /**
     * The bytes of the body.
     *
     * @throws ProblemException when it is packed in a way that is not known, or is not what it says
     * @throws IOException when it breaks off
     */
    static InputStream of(HttpServletRequest request) throws IOException {
        String encoding = encoding(request);
        Counted packed = new Counted(request.getInputStream());
        try {
            return switch (encoding) {
                case "identity" -> request.getInputStream();
                case "gzip", "x-gzip" -> new Unpacked(encoding, new GZIPInputStream(packed, PACKED_BUFFER), packed);
                case "zstd" -> new Unpacked(encoding, new ZstdInputStream(packed), packed);
                default -> throw new ProblemException(PushProblems.contentEncoding(encoding));
            };
        } catch (ZipException e) {
            throw notPacked(encoding, e);
        } catch (EOFException e) {
            if (packed.hasEnded) {
                throw notPacked(encoding, e);
            }
            throw e;
        }
    }

    private static ProblemException notPacked(String encoding, IOException reason) {
        String message = reason.getMessage();
        return new ProblemException(
                PushProblems.notPacked(encoding, message == null ? "it is too short to be that" : message));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count;
        try {
            count = in.read(bytes, offset, length);
        } catch (ZipException | ZstdIOException e) {
            throw notPacked(encoding, e);
        } catch (EOFException e) { // Either the client has gone, or all came and what was packed is not whole.
            if (packed.hasEnded) {
                throw notPacked(encoding, e);
            }
            throw e;
        }
        unpacked += Math.max(0, count);
        if (unpacked > ALWAYS_ALLOWED && unpacked > MOST_TIMES * packed.count) {
            throw new ProblemException(PushProblems.unpacksTooFar(MOST_TIMES));
        }
        return count;
    }

    private static String encoding(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return header == null || header.isBlank() ? "identity" : header.strip().toLowerCase(Locale.ROOT);
    }

    /** Counts what was read of the packed bytes. */
    private static final class Counted extends FilterInputStream {
        private long count;
        private boolean hasEnded;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count += value < 0 ? 0 : 1;
            hasEnded |= value < 0;
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count += Math.max(0, read);
            hasEnded |= read < 0;
            return read;
        }
    }
}
