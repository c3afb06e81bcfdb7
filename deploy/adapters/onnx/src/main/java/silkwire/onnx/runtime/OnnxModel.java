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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a directory with {@code model.onnx}, {@code tokenizer.json} and {@code labels.json} holds. The model takes {@code
 * input_ids} and, where it has them, {@code attention_mask} and {@code token_type_ids} (int64, batch × tokens), and gives
 * {@code logits} (float, batch × labels). Everything that can be checked is checked when it is opened.
 */
final class OnnxModel implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final String LOGITS = "logits";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final TextEncoder encoder;
    private final List<String> labels;
    private final ModelSettings settings;

    private OnnxModel(
            OrtEnvironment environment,
            OrtSession session,
            TextEncoder encoder,
            List<String> labels,
            ModelSettings settings) {
        this.environment = environment;
        this.session = session;
        this.encoder = encoder;
        this.labels = labels;
        this.settings = settings;
    }

    static OnnxModel open(Path directory, ModelSettings settings, Function<Path, TextEncoder> encoders) {
        if (!Files.isDirectory(directory)) {
            throw new ModelException(
                    directory + " is no directory; it must hold model.onnx, tokenizer.json, labels.json", null);
        }
        Path model = file(directory, "model.onnx");
        Path tokenizer = file(directory, "tokenizer.json");
        List<String> labels = Labels.read(file(directory, "labels.json"));
        TextEncoder encoder = encoders.apply(tokenizer);
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
            return new OnnxModel(environment, session, encoder, labels, settings);
        } catch (OrtException e) {
            throw new ModelException(model + " is no model the runtime can load: " + e.getMessage(), e);
        }
    }

    List<String> labels() {
        return labels;
    }

    TextEncoder encoder() {
        return encoder;
    }

    int maxTokens() {
        return settings.maxTokens();
    }

    /** The probability of each label for each text, so many at a time as set; one by one where the model has no mask. */
    double[][] classify(List<Encoded> texts) {
        double[][] probabilities = new double[texts.size()][];
        int batch = session.getInputNames().contains(MASK) ? settings.batch() : 1;
        for (int from = 0; from < texts.size(); from += batch) {
            float[][] logits = run(texts.subList(from, Math.min(texts.size(), from + batch)));
            for (int text = 0; text < logits.length; text++) {
                probabilities[from + text] = settings.activation().probabilities(logits[text]);
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

    /** Shorter texts are filled up; the mask tells the model where. */
    private float[][] run(List<Encoded> texts) {
        int length = texts.stream().mapToInt(Encoded::length).max().orElse(0);
        LongBuffer ids = LongBuffer.allocate(texts.size() * length);
        LongBuffer mask = LongBuffer.allocate(texts.size() * length);
        LongBuffer types = LongBuffer.allocate(texts.size() * length);
        for (int row = 0; row < texts.size(); row++) {
            for (int column = 0; column < texts.get(row).length(); column++) {
                ids.put(row * length + column, texts.get(row).ids()[column]);
                types.put(row * length + column, texts.get(row).types()[column]);
                mask.put(row * length + column, 1);
            }
        }
        long[] shape = {texts.size(), length};
        Map<String, LongBuffer> values = Map.of(IDS, ids, MASK, mask, TYPES, types);
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
            throw new ModelException("The model failed on a batch of " + texts.size() + " texts", e);
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
                    model + " gives " + LOGITS + " of shape " + Arrays.toString(shape) + " and labels.json names "
                            + labels + " labels; expected: [batch, " + labels + "]",
                    null);
        }
    }

    private static boolean isTensor(NodeInfo node, OnnxJavaType type) {
        return node.getInfo() instanceof TensorInfo tensor && tensor.type == type;
    }
}
