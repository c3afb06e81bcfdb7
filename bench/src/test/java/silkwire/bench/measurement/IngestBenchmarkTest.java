package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import silkwire.bench.article.GeneratedArticle;

class IngestBenchmarkTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final FakeTicker ticker = new FakeTicker();
    private final AtomicInteger holds = new AtomicInteger();
    private final AtomicInteger releases = new AtomicInteger();
    private final Taking intake = new Taking();

    @Test
    void theRatioIsThatOfArticlesWithReceiptsAndOfTheBareProducer() {
        // given: a call takes a second, the bare producer a quarter of one for each round of 200
        IngestReport report = benchmark().run(settings(true));

        // then
        assertThat(report.pushPerSecond()).isCloseTo(200.0 / intake.callsOfARound(), within(0.1));
        assertThat(report.producerPerSecond()).isEqualTo(800.0);
        assertThat(report.singlePerSecond()).isEqualTo(1.0);
        assertThat(report.rounds()).hasSize(2);
        assertThat(report.alone()).isTrue();
    }

    @Test
    void theReadersStandStillInEachRoundAndGoOnAfterIt() {
        // when
        benchmark().run(settings(true));

        // then
        assertThat(holds).hasValue(3);
        assertThat(releases).hasValue(3);
    }

    @Test
    void theReadersAreLeftAloneWhereThatIsWished() {
        // when
        IngestReport report = benchmark().run(settings(false));

        // then
        assertThat(holds).hasValue(0);
        assertThat(report.alone()).isFalse();
    }

    @Test
    void theReadersGoOnAlsoWhenAPushIsRefused() {
        // given
        intake.isRefusing = true;

        // when
        assertThatThrownBy(() -> benchmark().run(settings(true)))
                // then
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("401");
        assertThat(releases).hasValue(1);
    }

    private static IngestBenchmark.Settings settings(boolean alone) {
        return new IngestBenchmark.Settings(200, 5, 2, 1, alone, 1, "run1");
    }

    private IngestBenchmark benchmark() {
        Machine machine =
                new Machine(Clock.fixed(NOW, ZoneOffset.UTC), ticker, Map::of, () -> Duration.ofSeconds(1), () -> 0.5);
        Bystanders readers = () -> {
            holds.incrementAndGet();
            return releases::incrementAndGet;
        };
        return new IngestBenchmark(intake, articles -> 0.25, readers, machine, line -> {});
    }

    private final class Taking implements Intake {
        private final AtomicInteger calls = new AtomicInteger();
        private boolean isRefusing;

        /** Of three rounds, warm-up included. */
        int callsOfARound() {
            return calls.get() / 3;
        }

        @Override
        public List<String> push(String source, List<GeneratedArticle> articles) {
            if (isRefusing) {
                throw new BenchException("A push was refused (401)");
            }
            calls.incrementAndGet();
            ticker.pause(Duration.ofSeconds(1));
            return articles.stream().map(GeneratedArticle::id).toList();
        }

        @Override
        public String push(GeneratedArticle article) {
            ticker.pause(Duration.ofSeconds(1));
            return article.id();
        }

        @Override
        public int repeats() {
            return 0;
        }
    }
}
