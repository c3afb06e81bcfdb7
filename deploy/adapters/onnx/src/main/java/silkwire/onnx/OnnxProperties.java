package silkwire.onnx;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import silkwire.onnx.runtime.Activation;

/**
 * Which classifiers tag; a kind without a directory keeps its embedded tagger.
 *
 * @param topic the one whose labels are Media Topics
 * @param language the one whose labels are languages
 */
@ConfigurationProperties("silkwire.enrich.onnx")
record OnnxProperties(
        @DefaultValue Classifier topic, @DefaultValue Classifier language) {

    /**
     * One classifier.
     *
     * @param directory holds model.onnx, tokenizer.json, labels.json; empty: none
     * @param activation softmax (one label of all) or sigmoid (each by itself)
     * @param threshold labels less likely are left out, 0 to 1
     * @param maxTokens most tokens of a window, 8 to 8192
     * @param batch most windows at a time, 1 to 256
     * @param threads most threads of one run, 1 to 64
     */
    record Classifier(
            @DefaultValue("") String directory,
            @DefaultValue("softmax") Activation activation,
            @DefaultValue("0.3") double threshold,
            @DefaultValue("512") int maxTokens,
            @DefaultValue("16") int batch,
            @DefaultValue("1") int threads) {

        Classifier {
            require(threshold >= 0 && threshold <= 1, "threshold", threshold, "0 to 1");
            require(maxTokens >= 8 && maxTokens <= 8192, "max-tokens", maxTokens, "8 to 8192");
            require(batch >= 1 && batch <= 256, "batch", batch, "1 to 256");
            require(threads >= 1 && threads <= 64, "threads", threads, "1 to 64");
        }

        boolean isSet() {
            return !directory.isBlank();
        }

        private static void require(boolean holds, String name, Object value, String allowed) {
            if (!holds) {
                throw new IllegalArgumentException(
                        "silkwire.enrich.onnx.(topic|language)." + name + " is " + value + "; allowed: " + allowed);
            }
        }
    }
}
