package silkwire.onnx.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.onnx.classifier.PairClassifier.TextPair;

class OnnxPairClassifierTest {
    private static final ModelSettings SETTINGS = new ModelSettings(Activation.SOFTMAX, 10, 2, 1);

    @TempDir
    private Path directory;

    @Test
    void theModelIsToldWhichTokensAreTheTargets() throws IOException {
        try (OnnxPairClassifier classifier = classifier()) {
            // when
            double[][] found = classifier.classify(List.of(
                    new TextPair("хороший Казахстан", "Казахстан"),
                    new TextPair("كازاخستان", "хороший"),
                    new TextPair("جيد حسن كازاخستان", "كازاخستان")));

            // then
            assertThat(found[0][0]).isCloseTo(1 / (1 + Math.exp(-4)), within(1e-6));
            assertThat(found[1]).containsExactly(new double[] {0.5, 0.5}, within(1e-6));
            assertThat(found[2][1]).isCloseTo(1 / (1 + Math.exp(-8)), within(1e-6));
        }
    }

    @Test
    void aSentenceLongerThanTheModelTakesIsReadToItsEnd() throws IOException {
        try (OnnxPairClassifier classifier = classifier()) {
            // given
            String sentence = "слово ".repeat(6) + "جيد ".repeat(6);

            // when
            double[][] found = classifier.classify(List.of(new TextPair(sentence, "Казахстан")));

            // then
            assertThat(found[0][1]).isCloseTo(0.75, within(0.01));
        }
    }

    @Test
    void aTargetThatLeavesNoRoomIsNotJudged() throws IOException {
        try (OnnxPairClassifier classifier = classifier()) {
            double[][] found = classifier.classify(List.of(new TextPair("хороший", "слово ".repeat(9))));

            assertThat(found[0]).containsExactly(0, 0);
        }
    }

    @Test
    void noPairsAreNoWork() throws IOException {
        try (OnnxPairClassifier classifier = classifier()) {
            assertThat(classifier.classify(List.of())).isEmpty();
        }
    }

    @Test
    void aWindowWithoutRoomForTextIsRefused() throws IOException {
        tiny().writeTo(directory);

        assertThatThrownBy(() -> OnnxPairClassifier.open(directory, new ModelSettings(Activation.SOFTMAX, 3, 2, 1)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("A window of 3 tokens has no room for text: the tokenizer puts 3 around it");
    }

    private OnnxPairClassifier classifier() throws IOException {
        return OnnxPairClassifier.open(tiny().writeTo(directory), SETTINGS);
    }

    private static TinyModel tiny() {
        return new TinyModel("supportive", "critical")
                .ofPairs()
                .word("хороший", 0)
                .word("جيد", 1)
                .word("حسن", 1);
    }
}
