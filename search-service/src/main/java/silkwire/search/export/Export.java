package silkwire.search.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.ProblemException;
import silkwire.search.article.QuestionReader;

/** An export that was asked for and whose size is known: it still has to be written, once. */
public final class Export {
    private final QuestionReader reader;
    private final QuestionReader.Read read;
    private final ExportFormat format;
    private final Batches batches;

    Export(QuestionReader reader, QuestionReader.Read read, ExportFormat format, Batches batches) {
        this.reader = reader;
        this.read = read;
        this.format = format;
        this.batches = batches;
    }

    /** How many articles follow. */
    public long total() {
        return batches.total();
    }

    /** How they are written. */
    public ExportFormat format() {
        return format;
    }

    /**
     * Writes all of it. When the index fails on the way, the end of what is written says so, and where to go on.
     *
     * @throws IOException when nobody reads any more
     */
    public void writeTo(OutputStream out) throws IOException {
        ExportSink sink = format.writing(out);
        long written = 0;
        String cursor = null;
        try (batches) {
            sink.begin(batches.total(), read.question().query().normalForm());
            Batches.Batch batch;
            do {
                batch = batches.next();
                cursor = reader.cursor(read, batch.next());
                sink.write(batch.articles(), cursor);
                written += batch.articles().size();
            } while (batch.next() != null);
            sink.end(written);
        } catch (ProblemException e) {
            broken(sink, written, cursor, e);
        }
    }

    private static void broken(ExportSink sink, long written, @Nullable String cursor, ProblemException e)
            throws IOException {
        sink.broken(written, cursor, e.problem());
    }
}
