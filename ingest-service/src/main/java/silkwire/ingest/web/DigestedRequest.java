package silkwire.ingest.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A request whose body is digested as it is read, together with its parameters and content type. */
final class DigestedRequest extends HttpServletRequestWrapper {
    private final MessageDigest digest = sha256();
    private @Nullable ServletInputStream stream;

    DigestedRequest(HttpServletRequest request) {
        super(request);
        for (String part :
                new String[] {request.getQueryString(), request.getContentType(), request.getHeader("Content-Encoding")
                }) {
            digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Digesting(super.getInputStream(), digest);
        }
        return stream;
    }

    /** The digest, once what is left of the body is read. */
    String digest() throws IOException {
        ServletInputStream in = getInputStream();
        byte[] buffer = new byte[8192];
        int count = in.read(buffer);
        while (count >= 0) {
            count = in.read(buffer);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static final class Digesting extends ServletInputStream {
        private final ServletInputStream in;
        private final MessageDigest digest;

        Digesting(ServletInputStream in, MessageDigest digest) {
            this.in = in;
            this.digest = digest;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0) {
                digest.update((byte) one);
            }
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            if (count > 0) {
                digest.update(bytes, from, count);
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
