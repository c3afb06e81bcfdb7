package silkwire.bench.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Figures against values computed by hand. */
class FiguresTest {
    @Test
    void aShareHasWilsonsInterval() {
        // 8 of 10: (0.8 + 3.8415/20 ± 1.96·√(0.016 + 3.8415/400)) / (1 + 3.8415/10)
        Figure figure = Figure.share(8, 10);

        assertThat(figure.value()).isEqualTo(0.8);
        assertThat(figure.low()).isCloseTo(0.4902, within(1e-4));
        assertThat(figure.high()).isCloseTo(0.9433, within(1e-4));
    }

    @Test
    void allRightStillHasAnIntervalAndNoCaseSaysNothing() {
        assertThat(Figure.share(10, 10).low()).isCloseTo(0.7225, within(1e-4));
        assertThat(Figure.share(10, 10).high()).isEqualTo(1);
        assertThat(Figure.share(0, 0)).isEqualTo(new Figure(0, 0, 1, 0));
    }

    @Test
    void setsAreCountedOverAllRows() {
        // given: 2 right, 1 wrong, 2 missed
        SetTally tally = new SetTally();
        tally.add(Set.of("KZ", "UZ"), Set.of("KZ"));
        tally.add(Set.of("RU", "CN"), Set.of("RU", "US"));

        // then: precision 2/3, recall 2/4, F1 4/7
        assertThat(tally.precision().value()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(tally.recall().value()).isEqualTo(0.5);
        assertThat(tally.value()).isCloseTo(4 / 7.0, within(1e-9));
    }

    @Test
    void macroF1IsTheMeanOverTheLabelsAskedFor() {
        // given: supportive 1 of 2 found and 1 of its 2 answers right; critical never found; neutral 2 of 2 with 2 of 3
        // right
        PairTally pairs = new PairTally();
        pairs.add("supportive", "supportive");
        pairs.add("supportive", "neutral");
        pairs.add("critical", "supportive");
        pairs.add("neutral", "neutral");
        pairs.add("neutral", "neutral");

        // then: F1 0.5, 0 and 0.8
        assertThat(pairs.macroF1(Set.of("supportive", "critical", "neutral")).value())
                .isCloseTo(1.3 / 3, within(1e-9));
        assertThat(pairs.macroF1(Set.of("supportive", "critical")).value()).isCloseTo(0.25, within(1e-9));
        assertThat(pairs.macroF1(null).value()).isCloseTo(1.3 / 3, within(1e-9));
        assertThat(pairs.accuracy().value()).isEqualTo(0.6);
        assertThat(pairs.matrix())
                .containsEntry("supportive", Map.of("supportive", 1, "neutral", 1))
                .containsEntry("critical", Map.of("supportive", 1));
    }

    @Test
    void anAnswerThatIsNoLabelCountsAgainstTheLabelItMissedAlone() {
        // given
        PairTally pairs = new PairTally();
        pairs.add("04", "04");
        pairs.add("11", "–");

        // then: the mean of 1 and 0, not over three
        assertThat(pairs.macroF1(null).value()).isEqualTo(0.5);
    }

    @Test
    void theSurestAnswersAreJudgedByTheNumberOfLabels() {
        // given: ten labels, so that 20 % are two answers
        RankedTally tally = new RankedTally();
        for (int label = 0; label < 10; label++) {
            tally.expect();
        }
        tally.add(0.5, false);
        tally.add(0.9, true);
        tally.add(0.7, false);

        // then
        assertThat(tally.precisionAt(10)).map(Figure::value).contains(1.0);
        assertThat(tally.precisionAt(20)).map(Figure::value).contains(0.5);
        assertThat(tally.precisionAt(40)).isEmpty();
    }

    @Test
    void theBootstrapHoldsTheValueAndIsTheSameEachTime() {
        // given
        SetTally tally = new SetTally();
        for (int row = 0; row < 50; row++) {
            tally.add(Set.of("KZ"), row % 5 == 0 ? Set.of("UZ") : Set.of("KZ"));
        }

        // when
        Figure figure = tally.figure();

        // then
        assertThat(figure.value()).isCloseTo(0.8, within(1e-9));
        assertThat(figure.low()).isBetween(0.6, 0.75);
        assertThat(figure.high()).isBetween(0.85, 0.95);
        assertThat(tally.figure()).isEqualTo(figure);
    }

    @Test
    void aMeanCountsEveryGroupTheSame() {
        // given
        ShareTally large = new ShareTally();
        large.add(100, 100);
        ShareTally small = new ShareTally();
        small.add(1, 2);

        // then
        assertThat(new MeanTally(List.of(large, small)).value()).isEqualTo(0.75);
    }
}
