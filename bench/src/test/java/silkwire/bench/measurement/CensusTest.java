package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CensusTest {
    private final FakeTicker ticker = new FakeTicker();
    private final FakeSearch search = new FakeSearch(1);
    private final Census census = new Census(search, ticker, Duration.ofMillis(100), Duration.ofSeconds(60));

    @Test
    void theMomentIsWhenTheLastOneIsFound() {
        // given
        search.add(List.of("art_a", "art_b", "art_c"));

        // when
        long moment = census.await("run", List.of("art_a", "art_b", "art_c"), line -> {});

        // then
        assertThat(moment).isEqualTo(Duration.ofMillis(200).toNanos());
    }

    @Test
    void anArticleThatIsNeverFoundIsNamed() {
        // given
        search.add(List.of("art_a", "art_c"));

        // when
        assertThatThrownBy(() -> census.await("run", List.of("art_a", "art_b", "art_c"), line -> {}))
                // then
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("1 of 3 articles")
                .hasMessageContaining("art_b");
        assertThat(ticker.nanos()).isGreaterThan(Duration.ofSeconds(60).toNanos());
    }

    @Test
    void anArticleThatNobodyPushedIsNamed() {
        // given
        FakeSearch hasty = new FakeSearch(9);
        hasty.add(List.of("art_a", "art_b", "art_x"));

        // when
        assertThatThrownBy(() -> new Census(hasty, ticker, Duration.ofMillis(100), Duration.ofSeconds(60))
                        .await("run", List.of("art_a", "art_b"), line -> {}))
                // then
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("art_x");
    }

    @Test
    void twoArticlesWithOneIdAreNoticed() {
        // when
        assertThatThrownBy(() -> census.await("run", List.of("art_a", "art_a"), line -> {}))
                // then
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("same id");
    }

    @Test
    void whatIsFoundSoFarIsSaidNowAndThen() {
        // given
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add("art_" + i);
        }
        search.add(ids);
        List<String> said = new ArrayList<>();

        // when
        census.await("run", ids, said::add);

        // then
        assertThat(said).hasSize(2).allMatch(line -> line.endsWith(" of 50 can be found"));
    }
}
