package silkwire.enrich.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import silkwire.enrich.text.Document;

/**
 * Pieces of a text that stand for all of it, in lower case: all sentences of a short text, and of a long one pieces from
 * begin to end at equal distances, so that none of its languages is overlooked. What taggers skip is left out.
 */
final class TextSample {
    private static final int ALL = 1600;
    private static final int STRETCHES = 16;
    private static final int STRETCH = 100;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 160;

    private final Document document;
    private final List<String> pieces = new ArrayList<>();

    private TextSample(Document document) {
        this.document = document;
    }

    static List<String> of(Document document) {
        TextSample sample = new TextSample(document);
        int tokens = document.tokenCount();
        if (document.text().length() <= ALL) {
            sample.read(0, Integer.MAX_VALUE);
        } else {
            for (int stretch = 0; stretch < STRETCHES; stretch++) {
                sample.read((int) ((long) tokens * stretch / STRETCHES), STRETCH);
            }
        }
        return sample.pieces;
    }

    /** Reads pieces from this token on, until there are as many characters. */
    private void read(int token, int characters) {
        int length = 0;
        int next = token;
        while (next < document.tokenCount() && length < characters) {
            int first = next;
            while (next < document.tokenCount() && !endsBefore(first, next)) {
                next++;
            }
            if (document.isSkipped(first)) {
                continue;
            }
            String piece = document.text().substring(document.tokenBegin(first), document.tokenEnd(next - 1));
            pieces.add(piece.replace('İ', 'i').toLowerCase(Locale.ROOT));
            length += piece.length();
        }
    }

    private boolean endsBefore(int first, int next) {
        if (next == first) {
            return false;
        }
        int length = document.tokenEnd(next - 1) - document.tokenBegin(first);
        return document.isSkipped(next) != document.isSkipped(first)
                || length >= LONGEST
                || (length >= SHORTEST && document.sentenceOf(next) != document.sentenceOf(next - 1));
    }
}
