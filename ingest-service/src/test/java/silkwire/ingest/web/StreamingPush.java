package silkwire.ingest.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import silkwire.ingest.RunningIngest;

/** A client that writes an NDJSON stream and reads its receipts by hand, chunk by chunk, over one connection. */
final class StreamingPush implements AutoCloseable {
    private final Socket socket;
    private final OutputStream out;
    private final BufferedReader in;

    StreamingPush(int port, String query) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(120_000);
        out = socket.getOutputStream();
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out.write(("POST /v1/articles" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                        + RunningIngest.KEY
                        + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    StreamingPush send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    StreamingPush send(byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return this;
    }

    void end() throws IOException {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    String status() throws IOException {
        String status = in.readLine();
        String header = in.readLine();
        while (header != null && !header.isEmpty()) {
            header = in.readLine();
        }
        return status;
    }

    /** The next line of JSON, past the frame of the chunks; null at the end. */
    String line() throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("{")) {
            if (line.equals("0")) {
                return null;
            }
            line = in.readLine();
        }
        return line;
    }

    /** Ends the connection at once, in whatever state it is. */
    void hangUp() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
