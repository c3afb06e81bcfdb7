package silkwire.enrich.text;

import java.util.Arrays;

/** Finds what stands between quotation marks, also where a writer used closing marks to open. */
final class Quotations {
    private static final int LONGEST = 1500;

    private Quotations() {}

    /** Pairs of offsets: after the opening mark, before the closing one. */
    static int[] bounds(String text) {
        int[] bounds = new int[16];
        int count = 0;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && (i - open > LONGEST || c == '\n')) {
                open = -1;
            }
            if (open >= 0 && closes(text.charAt(open), c)) {
                bounds = count == bounds.length ? Arrays.copyOf(bounds, count * 2) : bounds;
                bounds[count++] = open + 1;
                bounds[count++] = i;
                open = -1;
            } else if (open < 0 && opens(c)) {
                open = i;
            }
        }
        return Arrays.copyOf(bounds, count);
    }

    private static boolean opens(char c) {
        return c == '«' || c == '“' || c == '”' || c == '„' || c == '"' || c == '「' || c == '『' || c == '‹' || c == '＂';
    }

    private static boolean closes(char opener, char c) {
        return switch (opener) {
            case '«' -> c == '»';
            case '‹' -> c == '›';
            case '「' -> c == '」';
            case '『' -> c == '』';
            case '"' -> c == '"' || c == '”';
            default -> c == '”' || c == '“' || c == '"' || c == '＂';
        };
    }
}
