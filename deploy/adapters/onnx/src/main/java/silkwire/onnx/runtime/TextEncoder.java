package silkwire.onnx.runtime;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** {@code tokenizer.json}, run by the library that wrote it, with what it puts around a text known apart. */
final class TextEncoder implements AutoCloseable {
    private static final String PROBE = "a";
    /** Otherwise the library looks for a GPU and downloads what fits it. */
    private static final String FLAVOUR = "RUST_FLAVOR";

    private final HuggingFaceTokenizer tokenizer;
    private final Frame frame;

    private TextEncoder(HuggingFaceTokenizer tokenizer, Frame frame) {
        this.tokenizer = tokenizer;
        this.frame = frame;
    }

    /** For single texts. */
    static TextEncoder open(Path file) {
        return open(file, (tokenizer, probe) -> Frame.around(tokenizer.encode(PROBE, true, false), probe, 0));
    }

    /** For two texts at a time. */
    static TextEncoder ofPairs(Path file) {
        return open(
                file, (tokenizer, probe) -> Frame.around(tokenizer.encode(PROBE, PROBE, true, false), probe, probe));
    }

    private interface Framing {
        Frame of(HuggingFaceTokenizer tokenizer, int probe);
    }

    private static TextEncoder open(Path file, Framing framing) {
        System.setProperty(FLAVOUR, "cpu");
        System.setProperty("ai.djl.offline", "true");
        try {
            HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(
                    file, Map.of("truncation", "false", "padding", "false", "addSpecialTokens", "true"));
            int probe = tokenizer.encode(PROBE, false, false).getIds().length;
            return new TextEncoder(tokenizer, framing.of(tokenizer, probe));
        } catch (IOException | RuntimeException e) {
            // The native library reports whatever is wrong with the file as an unchecked exception.
            throw new ModelException(file + " is no tokenizer the library can read: " + e.getMessage(), e);
        }
    }

    /** How many tokens stand around a text, or around and between two. */
    int around() {
        return frame.size();
    }

    long[] tokens(String text) {
        return tokenizer.encode(text, false, false).getIds();
    }

    /** The window as the model wants it. */
    Encoded wrapped(long[] window) {
        return frame.with(window, new long[0]);
    }

    /** The two texts as the model wants them. */
    Encoded paired(long[] first, long[] second) {
        return frame.with(first, second);
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
