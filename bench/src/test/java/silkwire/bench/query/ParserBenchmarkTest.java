package silkwire.bench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ParserBenchmarkTest {
    @Test
    void countsWhatIsParsedInASecondOfProcessorTime() {
        // given
        AtomicLong clock = new AtomicLong();
        ParserBenchmark benchmark = new ParserBenchmark(() -> clock.getAndAdd(500_000_000));

        // when
        List<ParserReport> reports = benchmark.run(List.of("a", "b"), 10);

        // then
        assertThat(reports)
                .containsExactly(
                        new ParserReport(ParserBenchmark.ALL, 40),
                        new ParserReport("a", 20),
                        new ParserReport("b", 20));
    }

    @Test
    void everyQueryIsUnderstood() {
        // given
        ParserBenchmark benchmark = new ParserBenchmark(() -> 0);

        // when
        benchmark.run(ParserBenchmark.QUERIES, 1);

        // then
        assertThat(benchmark.understood()).isEqualTo(3L * ParserBenchmark.QUERIES.size());
    }
}
