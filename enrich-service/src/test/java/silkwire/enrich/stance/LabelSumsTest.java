package silkwire.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LabelSumsTest {
    private static final int FEATURES = 5_000;

    @Test
    void sumsOfManyFeaturesAreExactForEachLabel() {
        // given
        SplittableRandom random = new SplittableRandom(7);
        int[] expected = new int[StanceModel.LABELS];
        long sums = 0;

        // when
        for (int feature = 0; feature < FEATURES; feature++) {
            int[] weights = {random.nextInt(-127, 128), random.nextInt(-127, 20), random.nextInt(-20, 128)};
            sums += LabelSums.ofRow(StanceModel.packed(weights[0], weights[1], weights[2]));
            for (int label = 0; label < StanceModel.LABELS; label++) {
                expected[label] += weights[label];
            }
        }

        // then
        int[] actual = new int[StanceModel.LABELS];
        LabelSums.addTo(actual, 0, sums);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void leanIsOneLabelAgainstTheTwoOthers() {
        // given
        long sums = LabelSums.ofRow(StanceModel.packed(5, -7, 3)) + LabelSums.ofRow(StanceModel.packed(-1, -2, 10));

        // then
        assertThat(LabelSums.lean(sums, StanceModel.SUPPORTIVE)).isEqualTo(2 * 4 - (-9 + 13));
        assertThat(LabelSums.lean(sums, StanceModel.CRITICAL)).isEqualTo(2 * -9 - (4 + 13));
        assertThat(LabelSums.lean(sums, StanceModel.NEUTRAL)).isEqualTo(2 * 13 - (4 - 9));
    }
}
