package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import silkwire.bench.measurement.Hooks.Telling;

class KillBenchmarkTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
    private static final KillBenchmark.Settings SETTINGS = new KillBenchmark.Settings(600, 5, 1, "run1");

    private final FakeTicker ticker = new FakeTicker();
    private final FakeNewsroom newsroom = new FakeNewsroom(ticker);
    private final AtomicInteger kills = new AtomicInteger();

    @Test
    void aProductThatLosesAndRepeatsNothingIsClean() {
        // when
        KillReport report = run();
        // then
        assertThat(kills).hasValue(1);
        assertThat(report.isClean()).isTrue();
        assertThat(report.process()).isEqualTo("alert");
        assertThat(report.articles()).isEqualTo(600);
        assertThat(report.stories()).isEqualTo(600);
        assertThat(report.due()).isEqualTo(600);
        assertThat(newsroom.rules()).isEmpty();
    }

    @Test
    void whatIsNotToldIsMissed() {
        // given
        newsroom.befalls(tellings -> isFirst() ? List.of() : tellings);
        // when
        KillReport report = run();
        // then
        assertThat(report.missed()).isEqualTo(1);
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void whatIsToldUnderTwoIdsIsDuplicatedAndUnderOneIdRepeated() {
        // given
        newsroom.befalls(tellings -> {
            Telling told = tellings.getFirst();
            Telling again = new Telling(told.desk(), told.id() + "x", told.nanos(), told.stories());
            return isFirst() ? List.of(told, told, again) : tellings;
        });
        // when
        KillReport report = run();
        // then
        assertThat(report.duplicated()).isEqualTo(1);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.missed()).isZero();
    }

    private final AtomicInteger told = new AtomicInteger();

    private boolean isFirst() {
        return told.getAndIncrement() == 0;
    }

    private KillReport run() {
        Machine machine = new Machine(CLOCK, ticker, () -> Map.of(), () -> Duration.ZERO, () -> 0.5);
        return new KillBenchmark(newsroom, newsroom, newsroom, newsroom, machine, line -> {}).run(victim(), SETTINGS);
    }

    private Victim victim() {
        return new Victim() {
            @Override
            public String name() {
                return "alert";
            }

            @Override
            public void kill() {
                kills.incrementAndGet();
            }
        };
    }
}
