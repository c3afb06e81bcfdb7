package silkwire.search.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrendScoreTest {

    @Test
    void whatIsFrequentAsAlwaysIsNotUnusual() {
        // given
        TrendScore frequent = new TrendScore(500, 14_000, 1_000, 28_000);

        // when, then
        assertThat(frequent.expected()).isCloseTo(500, within(0.001));
        assertThat(frequent.score()).isCloseTo(0, within(0.001));
        assertThat(frequent.isUnusual()).isFalse();
    }

    @Test
    void whatIsRareAndSuddenlyCommonIsUnusual() {
        // given
        TrendScore sudden = new TrendScore(20, 10, 1_000, 28_000);

        // when, then
        assertThat(sudden.ratio()).isGreaterThan(50);
        assertThat(sudden.isUnusual()).isTrue();
    }

    @Test
    void whatBecameRarerIsNotUnusual() {
        assertThat(new TrendScore(3, 5_000, 1_000, 28_000).isUnusual()).isFalse();
    }

    @Test
    void twoArticlesAreNoTrendNorIsAnythingWithoutATimeBefore() {
        assertThat(new TrendScore(2, 0, 1_000, 28_000).isUnusual()).isFalse();
        assertThat(new TrendScore(50, 0, 1_000, 0).isUnusual()).isFalse();
    }

    @Test
    void theScoreIsDunningsLogLikelihoodRatio() {
        // given 110 of 2,552 against 111 of 29,114, written out
        double share = 221.0 / 31_666;
        double expected = 2
                * (110 * Math.log(110 / (2_552 * share))
                        + 2_442 * Math.log(2_442 / (2_552 * (1 - share)))
                        + 111 * Math.log(111 / (29_114 * share))
                        + 29_003 * Math.log(29_003 / (29_114 * (1 - share))));

        // when, then
        assertThat(new TrendScore(110, 111, 2_552, 29_114).score()).isCloseTo(expected, within(1e-6));
    }
}
