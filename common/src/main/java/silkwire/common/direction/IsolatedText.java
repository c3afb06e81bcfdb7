package silkwire.common.direction;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Text cut out of another one, made fit to stand in text of any direction: between marks that isolate it, with every mark
 * of direction closed that it opens, and without those that close what it did not open.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">UAX 9, explicit isolates</a>
 */
public final class IsolatedText {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char POP_EMBEDDING = '\u202C';
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";

    private IsolatedText() {}

    /** The text between a first strong isolate and its end. */
    public static String of(String text) {
        StringBuilder isolated = new StringBuilder(text.length() + 2).append(FIRST_STRONG_ISOLATE);
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (ISOLATES.indexOf(character) >= 0) {
                open.push(POP_ISOLATE);
            } else if (EMBEDDINGS.indexOf(character) >= 0) {
                open.push(POP_EMBEDDING);
            } else if (character == POP_ISOLATE || character == POP_EMBEDDING) {
                if (open.isEmpty() || open.peek() != character) {
                    continue;
                }
                open.pop();
            }
            isolated.append(character);
        }
        open.forEach(isolated::append);
        return isolated.append(POP_ISOLATE).toString();
    }
}
