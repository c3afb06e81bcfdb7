package silkwire.onnx.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxClassifierTest {
    private static final ModelSettings SETTINGS = new ModelSettings(Activation.SOFTMAX, 8, 2, 1);

    @TempDir
    private Path directory;

    @Test
    void aWindowIsTokenisedWrappedAndClassified() throws IOException {
        tiny().writeTo(directory);
        try (OnnxClassifier classifier = OnnxClassifier.open(directory, SETTINGS)) {
            // when
            double[][] found = classifier.classify(List.of(
                    classifier.tokens("انتخابات"),
                    classifier.tokens("матч кубок сегодня"),
                    classifier.tokens("选举 матч")));

            // then
            assertThat(classifier.labels()).containsExactly("politics", "sport");
            assertThat(classifier.windowTokens()).isEqualTo(6);
            assertThat(found[0][0]).isCloseTo(1 / (1 + Math.exp(-4)), within(1e-6));
            assertThat(found[1][1]).isCloseTo(1 / (1 + Math.exp(-8)), within(1e-6));
            assertThat(found[2]).containsExactly(new double[] {0.5, 0.5}, within(1e-6));
            assertThat(Arrays.stream(found).map(each -> Arrays.stream(each).sum()))
                    .allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(1e-6)));
        }
    }

    @Test
    void aModelWithoutAMaskIsGivenOneWindowAtATime() throws IOException {
        tiny().withoutMask().writeTo(directory);
        try (OnnxClassifier classifier = OnnxClassifier.open(directory, SETTINGS)) {
            double[][] found =
                    classifier.classify(List.of(classifier.tokens("выборы"), classifier.tokens("матч a b c d e")));

            assertThat(found[0][0]).isGreaterThan(0.9);
            assertThat(found[1][1]).isGreaterThan(0.9);
        }
    }

    @Test
    void eachLabelByItselfSumsToNothingInParticular() throws IOException {
        tiny().writeTo(directory);
        ModelSettings sigmoid = new ModelSettings(Activation.SIGMOID, 8, 2, 1);
        try (OnnxClassifier classifier = OnnxClassifier.open(directory, sigmoid)) {
            double[][] found = classifier.classify(List.of(classifier.tokens("выборы матч")));

            assertThat(Arrays.stream(found[0]).min()).hasValueCloseTo(1 / (1 + Math.exp(-4)), within(1e-6));
        }
    }

    @Test
    void aMissingDirectoryIsNamed() {
        assertRefused(directory.resolve("غائب"), "غائب is no directory", "model.onnx, tokenizer.json, labels.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.onnx", "tokenizer.json", "labels.json"})
    void aMissingFileIsNamed(String name) throws IOException {
        tiny().writeTo(directory);
        Files.delete(directory.resolve(name));

        assertRefused(directory, "lacks the file " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "[1,2]", "{\"1\":\"a\"}", "[\"a\",\"a\"]"})
    void labelsThatAreNoLabelsAreRefused(String labels) throws IOException {
        tiny().writeTo(directory);
        Files.writeString(directory.resolve("labels.json"), labels);

        assertRefused(directory, "labels.json");
    }

    @Test
    void labelsMayBeAnObjectByNumber() throws IOException {
        tiny().writeTo(directory);
        Files.writeString(directory.resolve("labels.json"), "{\"1\":\"b\",\"0\":\"a\"}");
        try (OnnxClassifier classifier = OnnxClassifier.open(directory, SETTINGS)) {
            assertThat(classifier.labels()).containsExactly("a", "b");
        }
    }

    @Test
    void aModelOfOtherLabelsInputsOrOutputsIsRefused() throws IOException {
        tiny().writeTo(directory);
        Files.writeString(directory.resolve("labels.json"), "[\"a\",\"b\",\"c\"]");
        assertRefused(directory, "labels.json names 3 labels", "[-1, 2]");

        tiny().withIdsNamed("tokens").writeTo(directory);
        assertRefused(directory, "lacks input_ids", "tokens");

        tiny().withOutputNamed("scores").writeTo(directory);
        assertRefused(directory, "expected: logits of float", "scores");
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        tiny().writeTo(directory);
        Files.writeString(directory.resolve("model.onnx"), "не модель");
        assertRefused(directory, "model.onnx is no model");

        Files.writeString(directory.resolve("tokenizer.json"), "{}");
        assertRefused(directory, "tokenizer.json is no tokenizer");
    }

    @Test
    void aWindowWithoutRoomForTextIsRefused() throws IOException {
        tiny().writeTo(directory);

        assertThatThrownBy(() -> OnnxClassifier.open(directory, new ModelSettings(Activation.SOFTMAX, 2, 2, 1)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("no room");
    }

    private static TinyModel tiny() {
        return new TinyModel("politics", "sport")
                .word("انتخابات", 0)
                .word("выборы", 0)
                .word("选举", 0)
                .word("матч", 1)
                .word("кубок", 1);
    }

    private static void assertRefused(Path directory, String... reasons) {
        assertThatThrownBy(() -> OnnxClassifier.open(directory, SETTINGS).close())
                .isInstanceOf(ModelException.class)
                .hasMessageContainingAll(reasons);
    }
}
