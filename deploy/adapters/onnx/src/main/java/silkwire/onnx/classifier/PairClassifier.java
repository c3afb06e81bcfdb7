package silkwire.onnx.classifier;

import java.util.List;

/** A model that tells labels of two texts, such as what a sentence says of a name in it. Thread-safe. */
public interface PairClassifier extends AutoCloseable {

    /** Two texts that are judged together. */
    record TextPair(String first, String second) {}

    /** The labels, in the order of the probabilities. */
    List<String> labels();

    /** The probability of each label for each pair; all 0 where the second text alone is more than the model takes. */
    double[][] classify(List<TextPair> pairs);

    @Override
    void close();
}
