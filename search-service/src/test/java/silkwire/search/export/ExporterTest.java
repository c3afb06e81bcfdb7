package silkwire.search.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryParser;
import silkwire.search.ArticleFixture;
import silkwire.search.FakeStories;
import silkwire.search.article.CursorSeal;
import silkwire.search.article.Position;
import silkwire.search.article.QuestionReader;
import tools.jackson.databind.JsonNode;

class ExporterTest {
    private static final String TITLE = "=HYPERLINK(\"قمة\")";
    private static final String BODY = "سطر أول، \"اقتباس\"\nسطر ثان; 第三行";

    private final FakeBatches batches = new FakeBatches();
    private final Exporter exporter = new Exporter(
            new QuestionReader(
                    new QueryParser(),
                    new FakeStories(),
                    new CursorSeal(new byte[32], Duration.ofHours(1), Clock.systemUTC()),
                    Clock.systemUTC()),
            question -> batches);

    @Test
    void saysFirstHowManyComeAndLastThatAllCame() throws IOException {
        // given
        batches.add(article("a"), article("b"));
        batches.add(article("c"));

        // when
        List<JsonNode> lines = lines(export(Map.of("q", List.of("lang:ar"))));

        // then
        assertThat(lines.getFirst().at("/export/total").asLong()).isEqualTo(3);
        assertThat(lines.getFirst().at("/export/query").asString()).isEqualTo("lang:ar AND status:current");
        assertThat(lines).hasSize(6);
        assertThat(lines.get(3).get("cursor").asString()).isNotEmpty();
        assertThat(lines.getLast().at("/summary/complete").asBoolean()).isTrue();
        assertThat(lines.getLast().at("/summary/articles").asLong()).isEqualTo(3);
        assertThat(batches.closed).isTrue();
    }

    @Test
    void saysThatItBrokeAndWhereToGoOn() throws IOException {
        // given
        batches.add(article("a"));
        batches.add(article("b"));
        batches.failing = true;

        // when
        List<JsonNode> lines = lines(export(Map.of()));

        // then
        JsonNode summary = lines.getLast().get("summary");
        assertThat(summary.get("complete").asBoolean()).isFalse();
        assertThat(summary.get("articles").asLong()).isEqualTo(1);
        assertThat(summary.get("cursor").asString())
                .isEqualTo(lines.get(2).get("cursor").asString());
        assertThat(summary.at("/problem/status").asInt()).isEqualTo(503);
    }

    @Test
    void writesATableThatSpreadsheetsReadAndNoFormulas() throws IOException {
        // given
        batches.add(article("a"));
        batches.add(article("b"));

        // when
        String table = export(Map.of("format", List.of("csv")));

        // then
        assertThat(table).startsWith("\uFEFF\"id\",");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table.substring(1)))
                .getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().get("title")).isEqualTo("'" + TITLE);
        assertThat(rows.getFirst().get("body")).isEqualTo(BODY);
        assertThat(rows.getFirst().get("stances")).isEqualTo("KZ=critical (author)");
        assertThat(rows.getFirst().get("countries")).isEqualTo("KZ; US");
        assertThat(rows.getFirst().get("cursor")).isNotEmpty();
        assertThat(rows.getLast().get("cursor")).isEmpty();
    }

    @Test
    void endsItsWorkWhenNobodyReadsAnyMore() {
        // given
        batches.add(article("a"));
        Export export = exporter.export(Map.of());
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int written) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        // when, then
        assertThatThrownBy(() -> export.writeTo(gone))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
        assertThat(batches.closed).isTrue();
    }

    @Test
    void refusesWhatAnExportDoesNotHave() {
        assertThatThrownBy(() -> exporter.export(Map.of("size", List.of("10"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().pointer()).isEqualTo("size"));
        assertThatThrownBy(() -> exporter.export(Map.of("format", List.of("xls"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().allowed()).isEqualTo("ndjson, csv"));
        assertThatThrownBy(() -> exporter.export(Map.of("sort", List.of("relevance"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().allowed()).isEqualTo("newest, oldest"));
    }

    private String export(Map<String, List<String>> parameters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(parameters).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<JsonNode> lines(String text) {
        return text.lines().map(line -> EventJson.mapper().readTree(line)).toList();
    }

    private static ArticleFixture article(String item) {
        return ArticleFixture.article(item)
                .in("ar", TITLE, BODY)
                .countries("KZ", "US")
                .stance("KZ", "author", "critical");
    }

    private static final class FakeBatches implements Batches {
        private final List<List<ArticleFixture>> waiting = new ArrayList<>();
        private boolean failing;
        private boolean closed;
        private int next;

        void add(ArticleFixture... articles) {
            waiting.add(List.of(articles));
        }

        @Override
        public long total() {
            return waiting.stream().mapToLong(List::size).sum();
        }

        @Override
        public Batch next() {
            if (failing && next > 0) {
                throw new ProblemException(Problem.of("search-unavailable", 503, "Away", "The index is away"));
            }
            List<ArticleFixture> batch = waiting.get(next++);
            return new Batch(
                    batch.stream().map(ArticleFixture::stored).toList(),
                    next == waiting.size() ? null : new Position.InTime(1, "art_1", 2));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
