package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.bench.article.GeneratedArticle;

class BatchTest {
    @Test
    void aBatchHasArticlesOfOneSourceAndIsClosedWhenItIsFull() {
        // given
        List<GeneratedArticle> articles =
                List.of(article("anbaa", 1), article("steppe", 2), article("anbaa", 3), article("anbaa", 4));

        // when
        List<Batch> batches = Batch.of(articles, 2);

        // then
        assertThat(batches)
                .containsExactly(
                        new Batch("anbaa", List.of(article("anbaa", 1), article("anbaa", 3))),
                        new Batch("steppe", List.of(article("steppe", 2))),
                        new Batch("anbaa", List.of(article("anbaa", 4))));
    }

    private static GeneratedArticle article(String source, int number) {
        return new GeneratedArticle(source, "item-" + number, "ar", 10, "{\"n\":" + number + "}");
    }
}
