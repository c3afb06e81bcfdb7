package silkwire.onnx.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import silkwire.onnx.classifier.PairClassifier;

/**
 * A directory with {@code model.onnx}, {@code tokenizer.json} and {@code labels.json}, as a classifier of pairs. The second
 * text of a pair is never parted; a first one that has no room beside it is read in several windows.
 */
public final class OnnxPairClassifier implements PairClassifier {
    private final OnnxModel model;

    private OnnxPairClassifier(OnnxModel model) {
        this.model = model;
    }

    /**
     * Opens a directory.
     *
     * @throws ModelException when something is missing in it, or is not what a text classifier has
     */
    public static OnnxPairClassifier open(Path directory, ModelSettings settings) {
        return new OnnxPairClassifier(OnnxModel.open(directory, settings, TextEncoder::ofPairs));
    }

    @Override
    public List<String> labels() {
        return model.labels();
    }

    @Override
    public double[][] classify(List<TextPair> pairs) {
        List<Encoded> windows = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            for (Encoded window : windows(pairs.get(pair))) {
                windows.add(window);
                owners.add(pair);
            }
        }
        double[][] each = model.classify(windows);
        double[][] pooled = new double[pairs.size()][model.labels().size()];
        double[] lengths = new double[pairs.size()];
        for (int window = 0; window < each.length; window++) {
            lengths[owners.get(window)] += windows.get(window).length();
        }
        for (int window = 0; window < each.length; window++) {
            int pair = owners.get(window);
            for (int label = 0; label < each[window].length; label++) {
                pooled[pair][label] += each[window][label] * windows.get(window).length() / lengths[pair];
            }
        }
        return pooled;
    }

    private List<Encoded> windows(TextPair pair) {
        long[] first = model.encoder().tokens(pair.first());
        long[] second = model.encoder().tokens(pair.second());
        int room = model.maxTokens() - model.encoder().around() - second.length;
        List<Encoded> windows = new ArrayList<>();
        for (int from = 0; room > 0 && from < first.length; from += room) {
            windows.add(model.encoder()
                    .paired(Arrays.copyOfRange(first, from, Math.min(first.length, from + room)), second));
        }
        return windows;
    }

    @Override
    public void close() {
        model.close();
    }
}
