package silkwire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import silkwire.enrich.hash.HashIndex;

class KnownFeaturesTest {
    private static final int SAME_BEGINNING = 0x7000_0001;

    private final KnownFeatures known = KnownFeatures.of(new int[] {0x7000_0000, -1, 0}, new float[] {1, 2, 3});

    @Test
    void aFeatureHasTheRowOfItsPlace() {
        assertThat(known.row(0x7000_0000)).isZero();
        assertThat(known.row(-1)).isEqualTo(1);
        assertThat(known.row(0)).isEqualTo(2);
    }

    @Test
    void aFeatureThatIsNotKnownHasNoneThoughItBeginsLikeOneThatIs() {
        assertThat(known.row(0x1234_5678)).isEqualTo(HashIndex.ABSENT);
        assertThat(known.row(SAME_BEGINNING)).isEqualTo(HashIndex.ABSENT);
    }
}
