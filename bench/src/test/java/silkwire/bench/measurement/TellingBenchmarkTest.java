package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellingBenchmarkTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
    private static final TellingBenchmark.Settings SETTINGS =
            new TellingBenchmark.Settings(new Pace(100, 3, 1), 5, 1, "run1");

    private final FakeTicker ticker = new FakeTicker();
    private final FakeNewsroom newsroom = new FakeNewsroom(ticker);

    @Test
    void everyArticleOfTheMeasuredTimeIsTold() {
        // when
        TellingReport report = run();
        // then
        assertThat(report.run().articles()).isEqualTo(300);
        assertThat(report.rules()).isEqualTo(5);
        assertThat(report.repeated()).isZero();
        assertThat(report.run().waitMillis().keySet()).containsExactly("received", "enriched", "notified", "told");
        assertThat(newsroom.rules()).isEmpty();
    }

    @Test
    void webhooksThatComeAgainAreCounted() {
        // given
        newsroom.befalls(tellings -> List.of(tellings.getFirst(), tellings.getFirst()));
        // when
        TellingReport report = run();
        // then
        assertThat(report.repeated()).isEqualTo(400);
        assertThat(report.run().articles()).isEqualTo(300);
    }

    @Test
    void anArticleThatNobodyIsToldOfFailsTheRunAndTheRulesEnd() {
        // given
        newsroom.befalls(tellings -> List.of());
        // when
        assertThatThrownBy(this::run)
                // then
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("nobody has been told of 400 of 400 articles");
        assertThat(newsroom.rules()).isEmpty();
    }

    private TellingReport run() {
        Machine machine = new Machine(CLOCK, ticker, () -> Map.of(), () -> Duration.ZERO, () -> 0.5);
        return new TellingBenchmark(newsroom, newsroom, newsroom, machine, line -> {}).run(SETTINGS);
    }
}
