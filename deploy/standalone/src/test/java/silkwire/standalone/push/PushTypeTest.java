package silkwire.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.item.DocumentType;
import silkwire.standalone.product.ProductException;

class PushTypeTest {
    @ParameterizedTest
    @CsvSource({
        "مقال.txt, TEXT",
        "статья.JSON, JSON",
        "新闻.ndjson, NDJSON",
        "a.jsonl, NDJSON",
        "лента.rss, RSS",
        "页.html, HTML"
    })
    void theEndingSaysTheType(String name, DocumentType type) {
        assertThat(PushType.ofName(name)).contains(type);
    }

    @Test
    void anUnknownEndingSaysNothing() {
        assertThat(PushType.ofName("article.docx")).isEmpty();
    }

    @Test
    void contentSaysTheTypeByItsBeginning() {
        assertThat(PushType.ofContent("\n [{\"title\":\"خبر\"}]")).contains(DocumentType.JSON);
        assertThat(PushType.ofContent("{\n \"title\":\"новость\"}")).contains(DocumentType.JSON);
        assertThat(PushType.ofContent("{\"title\":\"1\"}\n{\"title\":\"2\"}\n")).contains(DocumentType.NDJSON);
        assertThat(PushType.ofContent("الرئيسية / سياسة\nالعنوان")).isEmpty();
    }

    @Test
    void aTypeNobodyKnowsIsRefusedWithThoseThatAreAllowed() {
        assertThatThrownBy(() -> PushType.named("docx"))
                .isInstanceOf(ProductException.class)
                .hasMessageContaining("docx")
                .hasMessageContaining("ndjson");
        assertThat(PushType.named("text/plain")).isEqualTo(DocumentType.TEXT);
    }
}
