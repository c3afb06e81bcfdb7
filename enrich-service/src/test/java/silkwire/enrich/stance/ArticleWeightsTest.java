package silkwire.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is learned about articles as wholes. */
class ArticleWeightsTest {
    private static final StanceEntry.Reading FOR = reading(0.8, 0.1);
    private static final StanceEntry.Reading AGAINST = reading(0.1, 0.8);
    private static final StanceEntry.Reading NEITHER = reading(0.1, 0.1);

    private static StanceEntry.Reading reading(double support, double criticism) {
        return new StanceEntry.Reading(new double[] {support, criticism, 1 - support - criticism}, 0, new int[0]);
    }

    private static ArticleWeights learned() {
        ArticleTrainer trainer = new ArticleTrainer();
        for (int i = 0; i < 5; i++) {
            trainer.add(author(FOR, FOR), StanceModel.SUPPORTIVE);
            trainer.add(author(AGAINST, AGAINST), StanceModel.CRITICAL);
            trainer.add(author(FOR, NEITHER, NEITHER), StanceModel.NEUTRAL);
            trainer.add(author(NEITHER), StanceModel.NEUTRAL);
        }
        return trainer.learn();
    }

    private static ArticleWeights.Summary author(StanceEntry.Reading... readings) {
        return ArticleWeights.Summary.of(true, List.of(readings), List.of());
    }

    @Test
    void oneSentenceCarriesLessThanTwo() {
        // given
        ArticleWeights weights = learned();

        // then
        assertThat(weights.probabilities(author(FOR, FOR))[StanceModel.SUPPORTIVE])
                .isGreaterThan(0.5);
        assertThat(weights.probabilities(author(FOR, NEITHER))[StanceModel.NEUTRAL])
                .isGreaterThan(0.5);
    }

    @Test
    void criticismIsWeighedAsSupportIs() {
        // given
        ArticleWeights weights = learned();

        // when
        double support = weights.probabilities(author(FOR, FOR, AGAINST))[StanceModel.SUPPORTIVE];
        double criticism = weights.probabilities(author(AGAINST, AGAINST, FOR))[StanceModel.CRITICAL];

        // then
        assertThat(support).isCloseTo(criticism, within(1e-6));
    }

    @Test
    void whatOthersExpressCountsForASpeakerAlone() {
        // given
        ArticleWeights.Summary author = ArticleWeights.Summary.of(true, List.of(FOR), List.of(AGAINST));
        ArticleWeights.Summary speaker = ArticleWeights.Summary.of(false, List.of(FOR), List.of(AGAINST));

        // then
        assertThat(author.sides()[StanceModel.SUPPORTIVE][5]).isZero();
        assertThat(speaker.sides()[StanceModel.SUPPORTIVE][5]).isPositive();
    }
}
