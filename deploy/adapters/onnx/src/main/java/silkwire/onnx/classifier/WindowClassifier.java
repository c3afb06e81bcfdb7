package silkwire.onnx.classifier;

import java.util.List;

/** A model that tells labels of a stretch of text. Thread-safe. */
public interface WindowClassifier extends AutoCloseable {

    /** The labels, in the order of the probabilities. */
    List<String> labels();

    /** How many tokens of text a window may have. */
    int windowTokens();

    /** The tokens of a text, without what the model wants around a window. */
    long[] tokens(String text);

    /** The probability of each label for each window. */
    double[][] classify(List<long[]> windows);

    @Override
    void close();
}
