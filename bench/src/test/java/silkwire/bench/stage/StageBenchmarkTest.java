package silkwire.bench.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The clock ticks a microsecond whenever it is looked at. */
class StageBenchmarkTest {
    private final AtomicLong clock = new AtomicLong();

    @Test
    void everyStageOfTheLastRoundIsCountedOnce() {
        // given
        Map<String, List<String>> articles = StageBenchmark.articles(
                Map.of("ru", List.of("Казахстан поддержал Узбекистан.", "Вода пришла."), "zh", List.of("哈萨克斯坦支持中国。")),
                10);

        // when
        List<StageReport> reports = new StageBenchmark(() -> clock.getAndAdd(1_000)).run(articles, 3);

        // then
        assertThat(reports).hasSize(2).allSatisfy(report -> {
            assertThat(report.micros())
                    .containsOnlyKeys("clean", "document", "language", "country", "topic", "stance", "fingerprint");
            assertThat(report.micros().values()).allMatch(micros -> micros == 1);
            assertThat(report.total()).isEqualTo(7);
        });
    }

    @Test
    void shortTextsAreJoinedIntoArticles() {
        // when
        Map<String, List<String>> articles =
                StageBenchmark.articles(Map.of("en", List.of("one", "two", "three", "four")), 8);

        // then
        assertThat(articles.get("en")).containsExactly("one\ntwo\n", "three\nfour\n");
    }
}
