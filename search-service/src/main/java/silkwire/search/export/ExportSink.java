package silkwire.search.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.search.article.ArticleJson;

/** What writes an export; an {@link IOException} says that nobody reads any more. */
interface ExportSink {
    /** What comes before the first article: how many follow, of which query. */
    void begin(long total, String query) throws IOException;

    /** A batch, and the cursor from which the rest can be asked for, null after the last. */
    void write(List<ArticleJson> articles, @Nullable String cursor) throws IOException;

    /** All were written. */
    void end(long articles) throws IOException;

    /** No more can be read; {@code cursor} is where to go on, null when nothing was written yet. */
    void broken(long articles, @Nullable String cursor, Problem problem) throws IOException;
}
