package silkwire.enrich.language;

import java.util.Locale;
import silkwire.enrich.text.Document;

/** How many letters of each script a text has, and the text in lower case without what taggers skip. */
@SuppressWarnings("EnumOrdinal") // counted per letter: an array, not a map
final class LetterCounts {
    private final int[] counts = new int[Script.values().length];
    private int letters;

    LetterCounts(String text) {
        for (int i = 0; i < text.length(); i++) {
            Script script = Script.of(text.charAt(i));
            if (script != Script.NONE) {
                counts[script.ordinal()]++;
                letters++;
            }
        }
    }

    /** The parts of the document that taggers read, in lower case; at most {@code limit} characters. */
    static String readable(Document document, int limit) {
        StringBuilder kept = new StringBuilder(Math.min(limit, document.text().length()) + 1);
        int token = 0;
        while (token < document.tokenCount() && kept.length() < limit) {
            int first = token;
            while (token < document.tokenCount() && document.isSkipped(token) == document.isSkipped(first)) {
                token++;
            }
            if (!document.isSkipped(first)) {
                int end = document.tokenEnd(token - 1);
                int begin = document.tokenBegin(first);
                kept.append(document.text(), begin, Math.min(end, begin + limit))
                        .append(' ');
            }
        }
        return kept.toString().replace('İ', 'i').toLowerCase(Locale.ROOT);
    }

    int letters() {
        return letters;
    }

    int of(Script script) {
        return counts[script.ordinal()];
    }

    Script leading() {
        Script best = Script.NONE;
        for (Script script : Script.values()) {
            if (script != Script.NONE && of(script) > (best == Script.NONE ? 0 : of(best))) {
                best = script;
            }
        }
        return best;
    }
}
