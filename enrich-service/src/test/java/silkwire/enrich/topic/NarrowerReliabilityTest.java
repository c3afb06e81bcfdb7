package silkwire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NarrowerReliabilityTest {
    private static final int RELIABLE = 0;
    private static final int DOUBTFUL = 1;
    private static final int UNSEEN = 2;

    private final NarrowerReliability reliability = new NarrowerReliability(3);

    @BeforeEach
    void learn() {
        for (int text = 0; text < 40; text++) {
            reliability.add(RELIABLE, 1, text != 0);
            reliability.add(DOUBTFUL, 1, text == 0);
            reliability.add(DOUBTFUL, 4, text % 4 != 0);
        }
    }

    @Test
    void aWordIsAsReliableAsItWas() {
        // when, then
        assertThat(reliability.of(RELIABLE, 1)).isGreaterThan(0.85);
        assertThat(reliability.of(DOUBTFUL, 1)).isLessThan(0.15);
        assertThat(reliability.of(DOUBTFUL, 4)).isBetween(0.7, 0.8);
    }

    @Test
    void aTopicWithoutTextsIsAsReliableAsTheOthersTogether() {
        // when, then
        assertThat(reliability.of(UNSEEN, 1)).isBetween(0.45, 0.55);
    }

    @Test
    void whatWasLearnedSurvivesItsFile() throws IOException {
        // given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        // when
        reliability.write(new DataOutputStream(bytes));
        NarrowerReliability read =
                NarrowerReliability.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        // then
        assertThat(read.of(RELIABLE, 1)).isEqualTo(reliability.of(RELIABLE, 1));
        assertThat(read.of(DOUBTFUL, 4)).isEqualTo(reliability.of(DOUBTFUL, 4));
    }
}
