package silkwire.search.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;
import silkwire.search.article.ArticleJson;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;

/**
 * Lines of JSON: {@code {"export":{"total","query"}}}, then the articles, after each batch but the last {@code
 * {"cursor":"…"}}, at the end {@code {"summary":{"articles","complete"}}}.
 */
final class NdjsonSink implements ExportSink {
    private static final int BUFFER = 1 << 16;
    private static final ObjectWriter JSON = EventJson.mapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private final OutputStream out;

    NdjsonSink(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    private record First(Expected export) {}

    private record Expected(long total, String query) {}

    private record Mark(String cursor) {}

    private record Last(Summary summary) {}

    private record Summary(
            long articles,
            boolean complete,
            @Nullable String cursor,
            @Nullable Problem problem) {}

    @Override
    public void begin(long total, String query) throws IOException {
        line(new First(new Expected(total, query)));
        out.flush();
    }

    @Override
    public void write(List<ArticleJson> articles, @Nullable String cursor) throws IOException {
        for (ArticleJson article : articles) {
            article.writeTo(out);
            out.write('\n');
        }
        if (cursor != null) {
            line(new Mark(cursor));
        }
        out.flush();
    }

    @Override
    public void end(long articles) throws IOException {
        line(new Last(new Summary(articles, true, null, null)));
        out.flush();
    }

    @Override
    public void broken(long articles, @Nullable String cursor, Problem problem) throws IOException {
        line(new Last(new Summary(articles, false, cursor, problem)));
        out.flush();
    }

    /** Jackson wraps the failure of a stream; here it is what it was. */
    private void line(Object value) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            JSON.writeValue(generator, value);
        } catch (tools.jackson.core.exc.JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }
}
