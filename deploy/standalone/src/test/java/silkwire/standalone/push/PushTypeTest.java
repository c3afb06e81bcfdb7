package silkwire.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.standalone.product.ProductException;

class PushTypeTest {
    @ParameterizedTest
    @CsvSource({"مقال.txt, TEXT", "статья.JSON, JSON", "新闻.ndjson, NDJSON", "a.jsonl, NDJSON"})
    void theEndingSaysTheType(String name, PushType type) {
        assertThat(PushType.ofName(name)).contains(type);
    }

    @Test
    void anUnknownEndingSaysNothing() {
        assertThat(PushType.ofName("article.docx")).isEmpty();
    }

    @Test
    void contentSaysTheTypeByItsBeginning() {
        assertThat(PushType.ofContent("\n [{\"title\":\"خبر\"}]")).isEqualTo(PushType.JSON);
        assertThat(PushType.ofContent("{\n \"title\":\"новость\"}")).isEqualTo(PushType.JSON);
        assertThat(PushType.ofContent("{\"title\":\"1\"}\n{\"title\":\"2\"}\n")).isEqualTo(PushType.NDJSON);
        assertThat(PushType.ofContent("الرئيسية / سياسة\nالعنوان")).isEqualTo(PushType.TEXT);
    }

    @Test
    void aTypeNobodyKnowsIsRefusedWithThoseThatAreAllowed() {
        assertThatThrownBy(() -> PushType.named("docx"))
                .isInstanceOf(ProductException.class)
                .hasMessageContaining("docx")
                .hasMessageContaining("ndjson");
        assertThat(PushType.named("text/plain")).isEqualTo(PushType.TEXT);
    }
}
