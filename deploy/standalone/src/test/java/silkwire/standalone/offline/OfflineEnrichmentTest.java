package silkwire.standalone.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.item.DocumentType;
import silkwire.common.item.ItemReader;
import silkwire.common.json.EventJson;
import silkwire.enrich.tagging.TaggingPipeline;
import tools.jackson.databind.JsonNode;

class OfflineEnrichmentTest {
    private final OfflineEnrichment enrichment = new OfflineEnrichment(
            TaggingPipeline.embedded(() -> 0), Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void anArticleIsTaggedAndHasNoStory() {
        // when
        OfflineEnrichment.Enriched answer = enriched(
                "{\"title\":\"Казахстан и Узбекистан договорились о воде\",\"body\":\"Президент Казахстана встретился"
                        + " с президентом Узбекистана в Астане, чтобы обсудить воду и торговлю.\"}");

        // then
        JsonNode article = EventJson.mapper().readTree(answer.json());
        assertThat(answer.isRead()).isTrue();
        assertThat(article.path("language").path("code").asString()).isEqualTo("ru");
        assertThat(article.path("countries").findValuesAsString("code")).contains("KZ", "UZ");
        assertThat(article.has("story")).isFalse();
    }

    @Test
    void anUnreadableLineIsAnsweredWithItsNumberAndItsProblem() {
        // when
        OfflineEnrichment.Enriched answer = enriched("\n".repeat(6) + "{\"title\":");

        // then
        JsonNode problem = EventJson.mapper().readTree(answer.json());
        assertThat(answer.isRead()).isFalse();
        assertThat(problem.path("line").asInt()).isEqualTo(7);
        assertThat(problem.path("problem").path("status").asInt()).isEqualTo(400);
    }

    @Test
    void noSeparatorWithinATextEndsTheLine() {
        // when
        String json = enriched("{\"title\":\"Су\",\"body\":\"Бірінші\\u2028екінші\\u2029үшінші\\u0085төртінші\"}")
                .json();

        // then
        assertThat(json).doesNotContain("\u2028", "\u2029", "\u0085");
        assertThat(EventJson.mapper().readTree(json).path("body").asString())
                .isEqualTo("Бірінші\u2028екінші\u2029үшінші\u0085төртінші");
    }

    @Test
    void aLineWithoutEndIsRefusedByItsSizeAndNotKept() {
        // given
        int size = ItemReader.LARGEST_ARTICLE + 1000;
        String line = "{\"body\":\"" + "ы".repeat(size / 2) + "\"}";

        // when
        OfflineEnrichment.Enriched answer = enriched(line);

        // then
        JsonNode problem = EventJson.mapper().readTree(answer.json());
        assertThat(problem.path("problem").path("status").asInt()).isEqualTo(413);
        assertThat(new ArticleLines(stream(line)).next().bytes()).isNull();
    }

    @Test
    void aWholeDocumentIsAnsweredArticleByArticle() {
        // when
        List<OfflineEnrichment.Answer> answers = enrichment.enrichAll(
                "[{\"title\":\"Су\",\"body\":\"Қазақстан\"},{\"body\":7}]".getBytes(StandardCharsets.UTF_8),
                DocumentType.JSON);

        // then
        assertThat(answers)
                .satisfiesExactly(
                        tagged -> assertThat(tagged).isInstanceOf(OfflineEnrichment.Answer.Tagged.class),
                        refused -> assertThat(refused).isInstanceOf(OfflineEnrichment.Answer.Refused.class));
    }

    private OfflineEnrichment.Enriched enriched(String text) {
        return enrichment.enrich(new ArticleLines(stream(text)).next());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
