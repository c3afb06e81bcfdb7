package silkwire.common.query;

import org.jspecify.annotations.Nullable;

/**
 * A query as it was given, made ready to read: marks that only steer the direction of writing are left out, full-width
 * brackets and signs of syntax are read as their plain forms, and every place knows its offset in the original.
 */
final class QueryInput {
    /** Stands for the end; never part of a query. */
    static final char END = '\uFFFF';

    private final char[] text;
    private final int length;
    private final int @Nullable [] positions;
    private final int end;

    private QueryInput(char[] text, int length, int @Nullable [] positions, int end) {
        this.text = text;
        this.length = length;
        this.positions = positions;
        this.end = end;
    }

    static QueryInput of(String query) {
        char[] text = new char[query.length()];
        int[] positions = null;
        int length = 0;
        for (int i = 0; i < query.length(); i++) {
            char c = plain(query, i);
            if (steersDirection(c)) {
                if (positions == null) {
                    positions = identity(query.length());
                }
                continue;
            }
            if (positions != null) {
                positions[length] = i;
            }
            text[length++] = c;
        }
        return new QueryInput(text, length, positions, query.length());
    }

    private static int[] identity(int length) {
        int[] positions = new int[length];
        for (int i = 0; i < length; i++) {
            positions[i] = i;
        }
        return positions;
    }

    private static char plain(String query, int i) {
        char c = query.charAt(i);
        if (c < 0x7F) {
            return c < ' ' ? ' ' : c;
        }
        if (c == END || loneSurrogate(query, i)) {
            throw new RefusedQueryException(i, "half a character", "text in Unicode", null);
        }
        return switch (c) {
            case '（' -> '(';
            case '）' -> ')';
            case '：' -> ':';
            case '＊' -> '*';
            case '＝' -> '=';
            case '＂' -> '"';
            case '\u2028', '\u2029', '\u0085', '\u007F' -> ' ';
            default -> c;
        };
    }

    private static boolean loneSurrogate(String query, int i) {
        char c = query.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == query.length() || !Character.isLowSurrogate(query.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(query.charAt(i - 1)));
    }

    private static boolean steersDirection(char c) {
        return c >= 0xAD
                && (c == '\u00AD'
                        || c == '\u061C'
                        || c == '\u200E'
                        || c == '\u200F'
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2066' && c <= '\u2069')
                        || c == '\uFEFF');
    }

    /** The character there, or {@link #END} behind the last. */
    char at(int index) {
        return index < length ? text[index] : END;
    }

    int length() {
        return length;
    }

    String slice(int from, int to) {
        return new String(text, from, to - from);
    }

    /** The offset in the query as it was given. */
    int position(int index) {
        if (index >= length) {
            return end;
        }
        return positions == null ? index : positions[index];
    }

    /** White space, or a comma or semicolon of the Arabic and Chinese scripts, which separate words like it. */
    static boolean separates(char c) {
        return c == ' '
                || c == '،'
                || c == '؛'
                || c == '，'
                || c == '、'
                || c == '；'
                || c == '\u00A0'
                || (c > 0x7F && Character.isWhitespace(c));
    }

    /** The kind of quotation mark, by which its partner is known: 0 for none, else {@code "} or {@code “} or {@code «}. */
    static char quotation(char c) {
        return switch (c) {
            case '"' -> '"';
            case '“', '”', '„', '‟', '〝', '〞', '「', '」', '『', '』' -> '“';
            case '«', '»' -> '«';
            default -> 0;
        };
    }

    /** Whether a word ends before this character. */
    static boolean endsWord(char c) {
        return c == END || c == '(' || c == ')' || separates(c) || quotation(c) != 0;
    }
}
