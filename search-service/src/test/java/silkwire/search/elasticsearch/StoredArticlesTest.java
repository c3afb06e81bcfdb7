package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;
import silkwire.search.article.ArticleJson;

class StoredArticlesTest {
    private static final List<String> SOURCES = List.of(
            "{\"id\":\"art_1\",\"title\":\"قمة آسيا الوسطى\",\"story\":{\"id\":\"sty_1\"}}",
            "{\"id\":\"art_2\",\"title\":\"Қазақстан \\\"Астана\\\" {[\",\"tags\":[{\"a\":[]},\"}\"]}",
            "{}",
            "{\"id\":\"art_4\",\"title\":\"哈萨克斯坦 😀\",\"body\":\"" + "中亚五国 ".repeat(5_000) + "\"}");

    @Test
    void everySourceIsTheBytesThatWereSent() throws IOException {
        // when
        List<Hit<ArticleJson>> hits = answer().hits().hits();

        // then
        assertThat(hits).extracting(Hit::id).containsExactly("0", "1", "2", "3");
        for (int i = 0; i < SOURCES.size(); i++) {
            ArticleJson article = Objects.requireNonNull(hits.get(i).source());
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            article.writeTo(written);
            assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(SOURCES.get(i));
            assertThat(article.length()).isEqualTo(written.size());
            assertThat(EventJson.text(article)).isEqualTo(SOURCES.get(i));
        }
    }

    @Test
    void whoeverWritesAnArticleWritesWhatIsStored() {
        // given
        List<ArticleJson> articles =
                answer().hits().hits().stream().map(Hit::source).toList();
        String expected = "[" + String.join(",", SOURCES) + "]";

        // when
        String asText = EventJson.mapper().writeValueAsString(articles);
        byte[] asBytes = EventJson.encode(articles);

        // then
        assertThat(asText).isEqualTo(expected);
        assertThat(new String(asBytes, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void whatStandsAroundTheSourcesIsReadAsEver() {
        // when
        SearchResponse<ArticleJson> answer = answer();

        // then
        assertThat(answer.hits().total())
                .isNotNull()
                .satisfies(total -> assertThat(total.value()).isEqualTo(4));
        assertThat(answer.hits().hits().getLast().sort().getFirst().longValue()).isEqualTo(1003);
        assertThat(answer.aggregations().get("all-articles").valueCount().value())
                .isEqualTo(4.0);
    }

    @Test
    void aChangeToTheTreeIsAChangeToWhatIsWritten() throws IOException {
        // given
        ArticleJson article =
                Objects.requireNonNull(answer().hits().hits().getFirst().source());

        // when
        article.tree().put("title", "مراسلون");

        // then
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        article.writeTo(written);
        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo(EventJson.text(article))
                .isEqualTo("{\"id\":\"art_1\",\"title\":\"مراسلون\",\"story\":{\"id\":\"sty_1\"}}");
    }

    @Test
    void aHitWithoutASourceHasNoArticle() {
        // when
        SearchResponse<ArticleJson> answer =
                StoredArticles.read(response("{\"_index\":\"a\",\"_id\":\"7\",\"sort\":[1]}"));

        // then
        assertThat(answer.hits().hits().getFirst().source()).isNull();
    }

    @Test
    void onlyWhatIsTheSourceOfAHitIsTakenForOne() {
        // given
        String source = "{\"id\":\"art_1\",\"_source\":{\"_source\":\"\\\"_source\\\":{\"},\"title\":\"\\\\\"}";

        // when
        SearchResponse<ArticleJson> answer = StoredArticles.read(
                response("{\"_index\":\"_source\",\"_id\":\"\\\"_source\\\":{\",\"_source\":%s,\"sort\":[1]}"
                        .formatted(source)));

        // then
        Hit<ArticleJson> hit = answer.hits().hits().getFirst();
        assertThat(hit.id()).isEqualTo("\"_source\":{");
        assertThat(EventJson.text(Objects.requireNonNull(hit.source()))).isEqualTo(source);
    }

    @Test
    void halfAnAnswerIsNoAnswer() {
        // given
        byte[] whole = response("{\"_index\":\"a\",\"_id\":\"7\",\"_source\":{\"title\":\"峰会\"},\"sort\":[1]}");

        // when / then
        for (int length = 0; length < whole.length; length++) {
            byte[] half = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> StoredArticles.read(half)).isInstanceOf(RuntimeException.class);
        }
    }

    private static SearchResponse<ArticleJson> answer() {
        return StoredArticles.read(response(Stream.of(0, 1, 2, 3)
                .map(i -> "{\"_index\":\"a\",\"_id\":\"%d\",\"_score\":null,\"_source\":%s,\"sort\":[%d,\"art_%d\"]}"
                        .formatted(i, SOURCES.get(i), 1000 + i, i))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow()));
    }

    private static byte[] response(String hits) {
        return """
                {"took":1,"timed_out":false,"_shards":{"total":1,"successful":1,"failed":0},\
                "hits":{"total":{"value":4,"relation":"eq"},"max_score":null,"hits":[%s]},\
                "aggregations":{"value_count#all-articles":{"value":4}}}""".formatted(hits).getBytes(StandardCharsets.UTF_8);
    }
}
