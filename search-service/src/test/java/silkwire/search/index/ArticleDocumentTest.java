package silkwire.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static silkwire.search.ArticleFixture.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventDecodingException;
import tools.jackson.databind.JsonNode;

class ArticleDocumentTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void keepsTheEventWithFieldsOfALaterRelease() throws Exception {
        // given
        var event = article("1").in("ar", "قمة أستانا", "نص");

        // when
        ArticleDocument document = ArticleDocument.of(event.bytes(), NOW);

        // then
        assertThat(document.json().at("/ofALaterRelease/kept").asBoolean()).isTrue();
        assertThat(document.json().get("title").asString()).isEqualTo("قمة أستانا");
        assertThat(document.json().get("indexedAt").asString()).isEqualTo("2026-11-22T08:00:00Z");
        assertThat(document.homeMonth()).isEqualTo("2026.11");
    }

    @Test
    void fillsOnlyTheArticlesOwnAndSecondLanguages() throws Exception {
        // given
        var event = article("1").in("ru", "Казахстан", "текст");
        event.json().putArray("languages").addObject().put("code", "en").put("share", 0.2);

        // when
        JsonNode title = ArticleDocument.of(event.bytes(), NOW).json().at("/text/title");

        // then
        assertThat(title.propertyNames()).containsExactlyInAnyOrder("ru", "en");
        assertThat(title.get("ru").asString()).isEqualTo("Казахстан");
    }

    @Test
    void putsALanguageWithoutAPropertyIntoOther() throws Exception {
        // when
        JsonNode body = ArticleDocument.of(article("1").in("mn", "а", "б").bytes(), NOW)
                .json()
                .at("/text/body");

        // then
        assertThat(body.propertyNames()).containsExactly("other");
    }

    @Test
    void makesTheKeywordsQueriesCompareWith() throws Exception {
        // given
        var event = article("1")
                .in("zh", "哈萨克斯坦", "正文")
                .countries("KZ", "RU")
                .topics("medtop:11000000", "politics")
                .stance("KZ", "author", "supportive");

        // when
        JsonNode json = ArticleDocument.of(event.bytes(), NOW).json();

        // then
        assertThat(texts(json.at("/keys/country"))).containsExactly("KZ", "RU");
        assertThat(texts(json.at("/keys/focus"))).containsExactly("KZ");
        assertThat(texts(json.at("/keys/tag"))).containsExactly("economy");
        assertThat(texts(json.at("/keys/status"))).containsExactly("current");
        assertThat(texts(json.at("/stanceKeys")))
                .containsExactly("country:KZ|author|supportive", "country:KZ|*|supportive");
    }

    @Test
    void refusesBytesThatAreNoEvent() {
        assertThatThrownBy(() -> ArticleDocument.of("no json".getBytes(StandardCharsets.UTF_8), NOW))
                .isInstanceOf(EventDecodingException.class);
    }

    @Test
    void refusesAnEventWithoutAPlace() {
        assertThatThrownBy(() -> ArticleDocument.of(
                        article("1").with("homeMonth", "../..").bytes(), NOW))
                .isInstanceOf(EventDecodingException.class)
                .hasMessageContaining("../..");
        assertThatThrownBy(() -> ArticleDocument.of(article("1").sequence(0).bytes(), NOW))
                .isInstanceOf(EventDecodingException.class)
                .hasMessageContaining("sequence");
        assertThatThrownBy(() -> ArticleDocument.of(article("1").with("id", "7").bytes(), NOW))
                .isInstanceOf(EventDecodingException.class)
                .hasMessageContaining("article id");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
