package silkwire.standalone.explanation;

/**
 * Text that keeps its own direction, so that Arabic does not reorder what stands around it (UAX 9: between a first-strong
 * isolate and its end).
 */
public final class Isolate {
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Isolate() {}

    /** The text as an isolate; it holds no isolate itself that it does not end. */
    public static String of(String text) {
        return FIRST_STRONG + text + END;
    }
}
