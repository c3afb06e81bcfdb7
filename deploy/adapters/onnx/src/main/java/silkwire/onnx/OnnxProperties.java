package silkwire.onnx;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import silkwire.onnx.runtime.Activation;
import silkwire.onnx.runtime.ModelSettings;

/**
 * Which classifiers tag; a kind without a directory keeps its embedded tagger. A name that is none of these stops the start.
 *
 * @param topic the one whose labels are Media Topics
 * @param language the one whose labels are languages
 * @param stance the one of pairs, whose labels are supportive, critical, neutral and, if it has it, unclear
 * @param refinement how those in mode refine are asked
 */
@ConfigurationProperties(prefix = OnnxProperties.PREFIX, ignoreUnknownFields = false)
record OnnxProperties(
        @DefaultValue Classifier topic,
        @DefaultValue Classifier language,
        @DefaultValue PairClassifier stance,
        @DefaultValue Refinement refinement) {
    static final String PREFIX = "silkwire.enrich.onnx";

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Names the kind in what a classifier refuses, which does not know which it is. */
    OnnxProperties {
        topic.check("topic");
        language.check("language");
        stance.check("stance");
    }

    /** When a classifier is asked. */
    enum Mode {
        /** Before an article is published. */
        INLINE,
        /** After. */
        REFINE
    }

    /** What all classifiers have. */
    sealed interface Settings {
        String directory();

        Mode mode();

        double threshold();

        ModelSettings model();

        default void check(String kind) {
            String name = PREFIX + "." + kind + ".";
            ModelSettings model = model();
            if (mode() == Mode.REFINE && directory().isBlank()) {
                throw new IllegalArgumentException(
                        name + "mode is refine and " + name + "directory is empty; it must name the model's directory");
            }
            require(threshold() >= 0 && threshold() <= 1, name + "threshold", threshold(), "0 to 1");
            require(
                    model.maxTokens() >= 8 && model.maxTokens() <= 8192,
                    name + "max-tokens",
                    model.maxTokens(),
                    "8 to 8192");
            require(model.batch() >= 1 && model.batch() <= 256, name + "batch", model.batch(), "1 to 256");
            require(model.threads() >= 1 && model.threads() <= 64, name + "threads", model.threads(), "1 to 64");
        }
    }

    /**
     * One classifier of texts.
     *
     * @param directory holds model.onnx, tokenizer.json, labels.json; empty: none
     * @param mode inline or refine
     * @param activation softmax (one label of all) or sigmoid (each by itself)
     * @param threshold labels less likely are left out, 0 to 1
     * @param maxTokens most tokens of a window, 8 to 8192
     * @param batch most windows at a time, 1 to 256
     * @param threads most threads of one run, 1 to 64
     */
    record Classifier(
            @DefaultValue("") String directory,
            @DefaultValue("inline") Mode mode,
            @DefaultValue("softmax") Activation activation,
            @DefaultValue("0.3") double threshold,
            @DefaultValue("512") int maxTokens,
            @DefaultValue("16") int batch,
            @DefaultValue("1") int threads)
            implements Settings {

        @Override
        public ModelSettings model() {
            return new ModelSettings(activation, maxTokens, batch, threads);
        }
    }

    /**
     * One classifier of pairs: a sentence, and a target it names.
     *
     * @param directory holds model.onnx, tokenizer.json, labels.json; empty: none
     * @param mode inline or refine
     * @param activation softmax (one label of all) or sigmoid (each by itself)
     * @param threshold a sentence whose likeliest label is less likely is unclear, 0 to 1
     * @param maxTokens most tokens of a pair, 8 to 8192
     * @param batch most pairs at a time, 1 to 256
     * @param threads most threads of one run, 1 to 64
     */
    record PairClassifier(
            @DefaultValue("") String directory,
            @DefaultValue("inline") Mode mode,
            @DefaultValue("softmax") Activation activation,
            @DefaultValue("0.5") double threshold,
            @DefaultValue("256") int maxTokens,
            @DefaultValue("16") int batch,
            @DefaultValue("1") int threads)
            implements Settings {

        @Override
        public ModelSettings model() {
            return new ModelSettings(activation, maxTokens, batch, threads);
        }
    }

    /**
     * How published articles are asked about.
     *
     * @param inFlight most articles at a time, 1 to 64
     * @param patience longest that one may take, 1s to 1h; a reader that takes longer is taken for dead and starts again
     */
    record Refinement(
            @DefaultValue("2") int inFlight,
            @DefaultValue("1m") Duration patience) {

        Refinement {
            require(inFlight >= 1 && inFlight <= 64, PREFIX + ".refinement.in-flight", inFlight, "1 to 64");
            require(
                    patience.compareTo(SHORTEST) >= 0 && patience.compareTo(LONGEST) <= 0,
                    PREFIX + ".refinement.patience",
                    patience,
                    "1s to 1h");
        }
    }

    private static void require(boolean holds, String name, Object value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + value + "; allowed: " + allowed);
        }
    }
}
