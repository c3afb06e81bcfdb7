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
    private final AtomicInteger closings = new AtomicInteger();
    private final Taking intake = new Taking();
    private Duration kafka = Duration.ZERO;

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
    void processorTimeIsThatOfTheRoundsThatCountAndOfEachSideAlone() {
        // when
        IngestReport report = benchmark().run(settings(true));

        // then: 1 ms for each writing of 200 and 2 ms for each call
        int calls = intake.callsOfARound();
        assertThat(report.producerCpuMicrosPerArticle()).containsEntry("kafka", 5L);
        assertThat(report.cpuMicrosPerArticle()).containsEntry("kafka", 10L * calls);
        assertThat(report.cpuRatio()).isCloseTo(0.5 / calls, within(0.001));
        assertThat(closings).as("also of the round to warm up").hasValue(3);
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
        return new IngestBenchmark.Settings(200, 5, 1, 2, 1, 100, alone, 1, "run1");
    }

    private IngestBenchmark benchmark() {
        Machine machine = new Machine(
                Clock.fixed(NOW, ZoneOffset.UTC),
                ticker,
                () -> Map.of("kafka", kafka),
                () -> Duration.ofSeconds(1),
                () -> 0.5);
        Bystanders readers = () -> {
            holds.incrementAndGet();
            return releases::incrementAndGet;
        };
        return new IngestBenchmark(intake, articles -> new QuarterOfASecond(), readers, machine, line -> {});
    }

    private final class QuarterOfASecond implements LogLimit.Writing {
        @Override
        public void write() {
            ticker.pause(Duration.ofMillis(250));
            kafka = kafka.plusMillis(1);
        }

        @Override
        public void close() {
            closings.incrementAndGet();
        }
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
            kafka = kafka.plusMillis(2);
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
