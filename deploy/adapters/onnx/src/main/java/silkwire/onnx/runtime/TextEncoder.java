package silkwire.onnx.runtime;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** {@code tokenizer.json}, run by the library that wrote it, with what it puts around a text known apart. */
final class TextEncoder implements AutoCloseable {
    private static final String PROBE = "a";
    /** Otherwise the library looks for a GPU and downloads what fits it. */
    private static final String FLAVOUR = "RUST_FLAVOR";

    private final HuggingFaceTokenizer tokenizer;
    private final long[] before;
    private final long[] after;

    private TextEncoder(HuggingFaceTokenizer tokenizer, long[] before, long[] after) {
        this.tokenizer = tokenizer;
        this.before = before;
        this.after = after;
    }

    static TextEncoder open(Path file) {
        System.setProperty(FLAVOUR, "cpu");
        System.setProperty("ai.djl.offline", "true");
        try {
            HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(
                    file, Map.of("truncation", "false", "padding", "false", "addSpecialTokens", "true"));
            Encoding probe = tokenizer.encode(PROBE, true, false);
            long[] special = probe.getSpecialTokenMask();
            int first = 0;
            while (first < special.length && special[first] == 1) {
                first++;
            }
            int last = special.length;
            while (last > first && special[last - 1] == 1) {
                last--;
            }
            long[] ids = probe.getIds();
            return new TextEncoder(
                    tokenizer, Arrays.copyOfRange(ids, 0, first), Arrays.copyOfRange(ids, last, ids.length));
        } catch (IOException | RuntimeException e) {
            // The native library reports whatever is wrong with the file as an unchecked exception.
            throw new ModelException(file + " is no tokenizer the library can read: " + e.getMessage(), e);
        }
    }

    /** How many tokens stand around a window. */
    int around() {
        return before.length + after.length;
    }

    long[] tokens(String text) {
        return tokenizer.encode(text, false, false).getIds();
    }

    /** The window as the model wants it. */
    long[] wrapped(long[] window) {
        long[] wrapped = new long[before.length + window.length + after.length];
        System.arraycopy(before, 0, wrapped, 0, before.length);
        System.arraycopy(window, 0, wrapped, before.length, window.length);
        System.arraycopy(after, 0, wrapped, before.length + window.length, after.length);
        return wrapped;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
