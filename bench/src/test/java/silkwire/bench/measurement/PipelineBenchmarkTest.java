package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import silkwire.bench.article.GeneratedArticle;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

class PipelineBenchmarkTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PipelineBenchmark.Settings SETTINGS = new PipelineBenchmark.Settings(200, 0, 3, 1, "run1");

    private final FakeTicker ticker = new FakeTicker();
    private final FakeSearch search = new FakeSearch(10);

    @Test
    void theRateIsTheArticlesBySecondsUntilTheLastCanBeFound() {
        // given: 10 more of 200 are found with each question, 100 ms apart

        // when
        PipelineReport report = benchmark(new Taking()).run(SETTINGS);

        // then
        assertThat(report.articles()).isEqualTo(200);
        assertThat(report.seconds()).isEqualTo(1.9);
        assertThat(report.pipelinePerSecond()).isEqualTo(105.3);
        assertThat(report.bulkPerSecond()).isEqualTo(400.0);
        assertThat(report.ratio()).isEqualTo(0.263);
    }

    @Test
    void theJsonHasTheNamesThatOthersRead() {
        // when
        JsonNode json = EventJson.mapper()
                .readTree(EventJson.text(benchmark(new Taking()).run(SETTINGS)));

        // then
        assertThat(json.propertyNames())
                .startsWith("bulkPerSecond", "pipelinePerSecond", "ratio", "cpuMicrosPerArticle")
                .contains("articles", "textBytesMedian", "textBytesP99", "seconds", "warmUpArticles", "loadAverage");
        assertThat(json.path("bulkCpuMicrosPerDocument").path("elasticsearch").asLong())
                .isEqualTo(3_000);
        assertThat(json.path("cpuMicrosPerArticle").path("enrich").asLong()).isEqualTo(500);
    }

    @Test
    void anAcceptedArticleThatGetsLostFailsTheRun() {
        // given
        Taking losing = new Taking() {
            @Override
            public List<String> push(String source, List<GeneratedArticle> articles) {
                List<String> ids = super.push(source, articles);
                search.lose(ids.getFirst());
                return ids;
            }
        };

        // when
        assertThatThrownBy(() -> benchmark(losing).run(SETTINGS))
                // then
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("cannot be found, for example art_");
    }

    @Test
    void aRefusedPushFailsTheRun() {
        // given
        Taking refusing = new Taking() {
            @Override
            public List<String> push(String source, List<GeneratedArticle> articles) {
                throw new BenchException("A push was refused (401)");
            }
        };

        // when
        assertThatThrownBy(() -> benchmark(refusing).run(SETTINGS))
                // then
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("401");
    }

    private PipelineBenchmark benchmark(Intake intake) {
        List<Duration> readings = new ArrayList<>();
        CpuTimes cpu = () -> {
            readings.add(Duration.ZERO);
            return Map.of("enrich", Duration.ofMillis(100).multipliedBy(Math.max(0, readings.size() - 3)));
        };
        Machine machine =
                new Machine(Clock.fixed(NOW, ZoneOffset.UTC), ticker, cpu, () -> Duration.ofSeconds(1), () -> 0.5);
        return new PipelineBenchmark(intake, search, PipelineBenchmarkTest::limit, machine, line -> {});
    }

    private static BulkLimit.Limit limit(Collection<String> ids) {
        return new BulkLimit.Limit(ids.size(), ids.size() / 400.0, 9_000, Map.of("elasticsearch", 3_000L));
    }

    /** Takes everything; what was taken can be found. */
    private class Taking implements Intake {
        @Override
        public List<String> push(String source, List<GeneratedArticle> articles) {
            List<String> ids = articles.stream().map(GeneratedArticle::id).toList();
            search.add(ids);
            return ids;
        }

        @Override
        public String push(GeneratedArticle article) {
            throw new IllegalStateException("The pipeline pushes batches");
        }

        @Override
        public int repeats() {
            return 0;
        }
    }
}
