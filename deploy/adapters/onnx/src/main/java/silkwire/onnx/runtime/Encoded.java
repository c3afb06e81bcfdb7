package silkwire.onnx.runtime;

/** Tokens as the model wants them, and for each whether it belongs to the first text or the second. */
@SuppressWarnings("ArrayRecordComponent")
record Encoded(long[] ids, long[] types) {

    int length() {
        return ids.length;
    }
}
