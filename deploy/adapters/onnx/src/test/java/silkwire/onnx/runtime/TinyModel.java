package silkwire.onnx.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.json.EventJson;

/**
 * A text classifier small enough to be written by hand: every word of a dozen has a weight for each label, and a text's
 * logits are the sums over its words. The graph is {@code ReduceSum(Gather(weights, input_ids) × attention_mask)}, in the
 * wire format of ONNX (opset 13); of pairs it reads the first text only, by {@code × (1 − token_type_ids)}.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
public final class TinyModel {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final List<String> labels;
    private final Map<String, float[]> words = new LinkedHashMap<>();
    private String idsName = "input_ids";
    private String outputName = "logits";
    private boolean isMasked = true;
    private boolean isOfPairs;

    /** With these labels; {@code [UNK] [CLS] [SEP]} and every other word weigh nothing. */
    public TinyModel(String... labels) {
        this.labels = List.of(labels);
        word("[UNK]", -1);
        word("[CLS]", -1);
        word("[SEP]", -1);
    }

    /** The word speaks for the label with this number. */
    public TinyModel word(String word, int label) {
        float[] weights = new float[labels.size()];
        if (label >= 0) {
            weights[label] = 4;
        }
        words.put(word, weights);
        return this;
    }

    TinyModel withIdsNamed(String name) {
        idsName = name;
        return this;
    }

    TinyModel withOutputNamed(String name) {
        outputName = name;
        return this;
    }

    TinyModel withoutMask() {
        isMasked = false;
        return this;
    }

    /** Of two texts only the first one's words count. */
    public TinyModel ofPairs() {
        isOfPairs = true;
        return this;
    }

    /** Writes the three files. */
    public Path writeTo(Path directory) throws IOException {
        Files.write(directory.resolve("model.onnx"), model().toBytes());
        Files.writeString(directory.resolve("tokenizer.json"), tokenizer());
        Files.writeString(directory.resolve("labels.json"), EventJson.text(labels));
        return directory;
    }

    private Protobuf model() {
        return new Protobuf()
                .number(1, 8)
                .message(8, new Protobuf().text(1, "").number(2, 13))
                .message(7, isMasked ? masked() : unmasked());
    }

    private Protobuf masked() {
        List<Protobuf> nodes = new ArrayList<>(
                List.of(node("Gather", "weights", idsName).text(2, "rows"), cast("attention_mask", "mask")));
        if (isOfPairs) {
            nodes.add(cast("token_type_ids", "second"));
            nodes.add(node("Sub", "one", "second").text(2, "first"));
            nodes.add(node("Mul", "mask", "first").text(2, "read"));
        }
        nodes.add(node("Unsqueeze", isOfPairs ? "read" : "mask", "last").text(2, "column"));
        nodes.add(node("Mul", "rows", "column").text(2, "kept"));
        nodes.add(sum("kept"));
        Protobuf graph = graph(nodes.toArray(Protobuf[]::new))
                .message(5, tensor("last", INT64, 1).longs(9, 2))
                .message(11, value("attention_mask", INT64, "tokens"));
        return isOfPairs
                ? graph.message(5, tensor("one", FLOAT, 1).floats(9, 1))
                        .message(11, value("token_type_ids", INT64, "tokens"))
                : graph;
    }

    private static Protobuf cast(String input, String output) {
        return node("Cast", input)
                .text(2, output)
                .message(5, new Protobuf().text(1, "to").number(3, FLOAT).number(20, 2));
    }

    private Protobuf unmasked() {
        return graph(node("Gather", "weights", idsName).text(2, "rows"), sum("rows"));
    }

    private Protobuf sum(String input) {
        return node("ReduceSum", input, "middle")
                .text(2, outputName)
                .message(5, new Protobuf().text(1, "keepdims").number(3, 0).number(20, 2));
    }

    private Protobuf graph(Protobuf... nodes) {
        Protobuf graph = new Protobuf();
        for (Protobuf node : nodes) {
            graph.message(1, node);
        }
        float[] weights = new float[words.size() * labels.size()];
        int row = 0;
        for (float[] each : words.values()) {
            System.arraycopy(each, 0, weights, row++ * labels.size(), labels.size());
        }
        return graph.text(2, "tiny")
                .message(
                        5, tensor("weights", FLOAT, words.size(), labels.size()).floats(9, weights))
                .message(5, tensor("middle", INT64, 1).longs(9, 1))
                .message(11, value(idsName, INT64, "tokens"))
                .message(12, value(outputName, FLOAT, null));
    }

    private static Protobuf node(String operator, String... inputs) {
        Protobuf node = new Protobuf().text(4, operator);
        for (String input : inputs) {
            node.text(1, input);
        }
        return node;
    }

    private static Protobuf tensor(String name, int type, long... shape) {
        Protobuf tensor = new Protobuf().number(2, type).text(8, name);
        for (long size : shape) {
            tensor.number(1, size);
        }
        return tensor;
    }

    /** Batch × the named size, or batch × labels. */
    private Protobuf value(String name, int type, String size) {
        Protobuf second = size == null ? new Protobuf().number(1, labels.size()) : new Protobuf().text(2, size);
        Protobuf shape =
                new Protobuf().message(1, new Protobuf().text(2, "batch")).message(1, second);
        return new Protobuf()
                .text(1, name)
                .message(
                        2,
                        new Protobuf().message(1, new Protobuf().number(1, type).message(2, shape)));
    }

    private String tokenizer() {
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        words.keySet().forEach(word -> vocabulary.put(word, vocabulary.size()));
        String template = "{\"type\":\"TemplateProcessing\","
                + "\"single\":[{\"SpecialToken\":{\"id\":\"[CLS]\",\"type_id\":0}},{\"Sequence\":{\"id\":\"A\",\"type_id\":0}},"
                + "{\"SpecialToken\":{\"id\":\"[SEP]\",\"type_id\":0}}],"
                + "\"pair\":[{\"SpecialToken\":{\"id\":\"[CLS]\",\"type_id\":0}},{\"Sequence\":{\"id\":\"A\",\"type_id\":0}},"
                + "{\"SpecialToken\":{\"id\":\"[SEP]\",\"type_id\":0}},{\"Sequence\":{\"id\":\"B\",\"type_id\":1}},"
                + "{\"SpecialToken\":{\"id\":\"[SEP]\",\"type_id\":1}}],"
                + "\"special_tokens\":{\"[CLS]\":{\"id\":\"[CLS]\",\"ids\":[1],\"tokens\":[\"[CLS]\"]},"
                + "\"[SEP]\":{\"id\":\"[SEP]\",\"ids\":[2],\"tokens\":[\"[SEP]\"]}}}";
        return "{\"version\":\"1.0\",\"truncation\":null,\"padding\":null,\"added_tokens\":[],\"normalizer\":null,"
                + "\"pre_tokenizer\":{\"type\":\"Whitespace\"},\"post_processor\":" + template + ",\"decoder\":null,"
                + "\"model\":{\"type\":\"WordLevel\",\"unk_token\":\"[UNK]\",\"vocab\":" + EventJson.text(vocabulary)
                + "}}";
    }
}
