package silkwire.bench.elasticsearch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents in a temporary file, in the groups in which they are sent: closed at 500 documents or 5 MB, as the
 * search-service closes its requests ({@code max-poll-records} and {@code silkwire.search.index.bulk-size}).
 */
final class Spool implements AutoCloseable {
    static final int MOST_DOCUMENTS = 500;
    static final long MOST_BYTES = 5L * 1024 * 1024;

    private final Path file;
    private final DataOutputStream out;
    private final List<Long> sizes = new ArrayList<>();

    private Spool(Path file, DataOutputStream out) {
        this.file = file;
        this.out = out;
    }

    static Spool create() throws IOException {
        Path file = Files.createTempFile("silkwire-bench-", ".documents");
        return new Spool(file, new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
    }

    void add(Document document) throws IOException {
        out.writeUTF(document.id());
        out.writeLong(document.version());
        out.writeInt((int) document.json().size());
        document.json().writeTo(out);
        sizes.add(document.json().size());
    }

    /** How many documents. */
    int size() {
        return sizes.size();
    }

    long medianBytes() {
        return sizes.stream().sorted().skip(sizes.size() / 2).findFirst().orElse(0L);
    }

    /** Reads from the beginning; nothing is added any more. */
    Reader read() throws IOException {
        out.close();
        return new Reader(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))), size());
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    /** Hands out requests; may be asked by several threads. */
    static final class Reader implements AutoCloseable {
        private final DataInputStream in;
        private int left;

        private Reader(DataInputStream in, int left) {
            this.in = in;
            this.left = left;
        }

        /** The documents of the next request; empty at the end. */
        synchronized List<Document> next() throws IOException {
            List<Document> request = new ArrayList<>();
            long bytes = 0;
            while (left > 0 && request.size() < MOST_DOCUMENTS && bytes < MOST_BYTES) {
                Document document = Document.of(in.readUTF(), in.readLong(), in.readNBytes(in.readInt()));
                request.add(document);
                bytes += document.json().size();
                left--;
            }
            return request;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
