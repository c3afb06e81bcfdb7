package silkwire.onnx.runtime;

import java.nio.file.Path;
import java.util.List;
import silkwire.onnx.classifier.WindowClassifier;

/** A directory with {@code model.onnx}, {@code tokenizer.json} and {@code labels.json}, as a classifier of texts. */
public final class OnnxClassifier implements WindowClassifier {
    private final OnnxModel model;

    private OnnxClassifier(OnnxModel model) {
        this.model = model;
    }

    /**
     * Opens a directory.
     *
     * @throws ModelException when something is missing in it, or is not what a text classifier has
     */
    public static OnnxClassifier open(Path directory, ModelSettings settings) {
        return new OnnxClassifier(OnnxModel.open(directory, settings, TextEncoder::open));
    }

    @Override
    public List<String> labels() {
        return model.labels();
    }

    @Override
    public int windowTokens() {
        return model.maxTokens() - model.encoder().around();
    }

    @Override
    public long[] tokens(String text) {
        return model.encoder().tokens(text);
    }

    @Override
    public double[][] classify(List<long[]> windows) {
        return model.classify(windows.stream().map(model.encoder()::wrapped).toList());
    }

    @Override
    public void close() {
        model.close();
    }
}
