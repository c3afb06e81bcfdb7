package silkwire.onnx.runtime;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.onnx.classifier.WindowClassifier;

/**
 * A directory with {@code model.onnx}, {@code tokenizer.json} and {@code labels.json}, as a classifier. The model takes
 * {@code input_ids} and, where it has them, {@code attention_mask} and {@code token_type_ids} (int64, batch × tokens), and
 * gives {@code logits} (float, batch × labels). Everything that can be checked is checked when it is opened.
 */
public final class OnnxClassifier implements WindowClassifier {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final String LOGITS = "logits";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final TextEncoder encoder;
    private final List<String> labels;
    private final Settings settings;

    /**
     * How the model is run.
     *
     * @param maxTokens most tokens the model takes, those around a window included
     * @param batch most windows at a time
     * @param threads most threads of one run
     */
    public record Settings(Activation activation, int maxTokens, int batch, int threads) {}

    private OnnxClassifier(
            OrtEnvironment environment,
            OrtSession session,
            TextEncoder encoder,
            List<String> labels,
            Settings settings) {
        this.environment = environment;
        this.session = session;
        this.encoder = encoder;
        this.labels = labels;
        this.settings = settings;
    }

    /**
     * Opens a directory.
     *
     * @throws ModelException when something is missing in it, or is not what a text classifier has
     */
    public static OnnxClassifier open(Path directory, Settings settings) {
        if (!Files.isDirectory(directory)) {
            throw new ModelException(
                    directory + " is no directory; it must hold model.onnx, tokenizer.json, labels.json", null);
        }
        Path model = file(directory, "model.onnx");
        Path tokenizer = file(directory, "tokenizer.json");
        List<String> labels = Labels.read(file(directory, "labels.json"));
        TextEncoder encoder = TextEncoder.open(tokenizer);
        if (settings.maxTokens() <= encoder.around()) {
            encoder.close();
            throw new ModelException(
                    "A window of " + settings.maxTokens() + " tokens has no room for text: the tokenizer puts "
                            + encoder.around() + " around it",
                    null);
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(settings.threads());
            OrtSession session = environment.createSession(model.toString(), options);
            check(model, session, labels.size());
            return new OnnxClassifier(environment, session, encoder, labels, settings);
        } catch (OrtException e) {
            throw new ModelException(model + " is no model the runtime can load: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public int windowTokens() {
        return settings.maxTokens() - encoder.around();
    }

    @Override
    public long[] tokens(String text) {
        return encoder.tokens(text);
    }

    @Override
    public double[][] classify(List<long[]> windows) {
        double[][] probabilities = new double[windows.size()][];
        int batch = session.getInputNames().contains(MASK) ? settings.batch() : 1;
        for (int from = 0; from < windows.size(); from += batch) {
            List<long[]> some = windows.subList(from, Math.min(windows.size(), from + batch));
            float[][] logits = run(some.stream().map(encoder::wrapped).toList());
            for (int window = 0; window < logits.length; window++) {
                probabilities[from + window] = settings.activation().probabilities(logits[window]);
            }
        }
        return probabilities;
    }

    @Override
    public void close() {
        encoder.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException("The model could not be closed", e);
        }
    }

    /** Shorter windows are filled up; the mask tells the model where. */
    private float[][] run(List<long[]> windows) {
        int length = windows.stream().mapToInt(window -> window.length).max().orElse(0);
        LongBuffer ids = LongBuffer.allocate(windows.size() * length);
        LongBuffer mask = LongBuffer.allocate(windows.size() * length);
        for (int row = 0; row < windows.size(); row++) {
            for (int column = 0; column < windows.get(row).length; column++) {
                ids.put(row * length + column, windows.get(row)[column]);
                mask.put(row * length + column, 1);
            }
        }
        long[] shape = {windows.size(), length};
        Map<String, LongBuffer> values =
                Map.of(IDS, ids, MASK, mask, TYPES, LongBuffer.allocate(windows.size() * length));
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, OnnxTensor.createTensor(environment, values.get(name), shape));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return (float[][]) result.get(LOGITS)
                        .orElseThrow(() -> new ModelException("The model gave no " + LOGITS, null))
                        .getValue();
            }
        } catch (OrtException e) {
            throw new ModelException("The model failed on a batch of " + windows.size() + " windows", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static Path file(Path directory, String name) {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new ModelException(directory + " lacks the file " + name, null);
        }
        return file;
    }

    private static void check(Path model, OrtSession session, int labels) throws OrtException {
        Map<String, NodeInfo> inputs = session.getInputInfo();
        if (!inputs.containsKey(IDS)) {
            throw new ModelException(model + " has the inputs " + inputs.keySet() + " and lacks " + IDS, null);
        }
        for (Map.Entry<String, NodeInfo> input : inputs.entrySet()) {
            boolean isKnown = List.of(IDS, MASK, TYPES).contains(input.getKey());
            if (!isKnown || !isTensor(input.getValue(), OnnxJavaType.INT64)) {
                throw new ModelException(
                        model + " has the input " + input.getValue() + "; allowed: " + IDS + ", " + MASK + ", " + TYPES
                                + " of int64",
                        null);
            }
        }
        NodeInfo output = session.getOutputInfo().get(LOGITS);
        if (output == null || !isTensor(output, OnnxJavaType.FLOAT)) {
            throw new ModelException(
                    model + " has the outputs " + session.getOutputInfo().values() + "; expected: " + LOGITS
                            + " of float",
                    null);
        }
        long[] shape = ((TensorInfo) output.getInfo()).getShape();
        if (shape.length != 2 || (shape[1] >= 0 && shape[1] != labels)) {
            throw new ModelException(
                    model + " gives " + LOGITS + " of shape " + java.util.Arrays.toString(shape)
                            + " and labels.json names " + labels + " labels; expected: [batch, " + labels + "]",
                    null);
        }
    }

    private static boolean isTensor(NodeInfo node, OnnxJavaType type) {
        return node.getInfo() instanceof TensorInfo tensor && tensor.type == type;
    }
}
