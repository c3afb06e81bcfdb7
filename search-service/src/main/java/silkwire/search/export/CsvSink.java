package silkwire.search.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.search.article.ArticleJson;

/**
 * A table as RFC 4180 has it, with a byte order mark, by which spreadsheets know UTF-8. The column {@code cursor} is
 * filled in the last row of each batch but the last. A row that says {@code incomplete} ends a broken export.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvSink implements ExportSink {
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private final Writer writer;
    private @Nullable CSVPrinter table;

    CsvSink(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    private CSVPrinter table() throws IOException {
        if (table == null) {
            writer.write(BYTE_ORDER_MARK);
            table = new CSVPrinter(writer, FORMAT);
        }
        return table;
    }

    @Override
    public void begin(long total, String query) throws IOException {
        List<String> names = new ArrayList<>(ArticleColumns.names());
        names.add("cursor");
        row(names);
        writer.flush();
    }

    @Override
    public void write(List<ArticleJson> articles, @Nullable String cursor) throws IOException {
        for (int i = 0; i < articles.size(); i++) {
            List<String> cells =
                    new ArrayList<>(ArticleColumns.cells(articles.get(i).tree()));
            cells.replaceAll(SpreadsheetText::safe);
            cells.add(i == articles.size() - 1 && cursor != null ? cursor : "");
            row(cells);
        }
        writer.flush();
    }

    private void row(List<String> cells) throws IOException {
        table().printRecord(cells);
    }

    @Override
    public void end(long articles) throws IOException {
        writer.flush();
    }

    @Override
    public void broken(long articles, @Nullable String cursor, Problem problem) throws IOException {
        List<String> cells = new ArrayList<>(ArticleColumns.names());
        cells.replaceAll(name -> "");
        cells.set(0, "incomplete");
        cells.set(1, problem.detail());
        cells.add(cursor == null ? "" : cursor);
        row(cells);
        writer.flush();
    }
}
