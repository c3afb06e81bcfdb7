package silkwire.standalone.offline;

/** JSON on one line for every reader. */
final class OneLine {
    private OneLine() {}

    /** A text may hold separators that JSON leaves as they are and that some readers of lines take for the end of one. */
    static String of(String json) {
        return json.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
