package silkwire.enrich.language;

import java.util.Arrays;
import silkwire.enrich.text.Document;

/**
 * Pieces of a text that stand for all of it: all sentences of a short text, and of a long one pieces from begin to end at
 * equal distances, so that none of its languages is overlooked. What taggers skip is left out.
 */
final class TextSample {
    private static final int ALL = 1000;
    private static final int STRETCHES = 16;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 160;
    private static final int LONGEST_OF_STRETCH = 60;

    private final Document document;
    private int[] bounds = new int[4 * STRETCHES];
    private int count;

    private TextSample(Document document) {
        this.document = document;
    }

    static TextSample of(Document document) {
        TextSample sample = new TextSample(document);
        int tokens = document.tokenCount();
        if (document.text().length() <= ALL) {
            int next = 0;
            while (next < tokens) {
                next = sample.read(next, LONGEST);
            }
        } else {
            int next = 0;
            for (int stretch = 0; stretch < STRETCHES; stretch++) {
                int begin = (int) ((long) document.text().length() * stretch / STRETCHES);
                next = sample.read(Math.max(next, document.tokenAt(begin)), LONGEST_OF_STRETCH);
            }
        }
        return sample;
    }

    /** Reads the piece that begins with this token, or behind it where taggers skip it; answers the token behind the piece. */
    private int read(int token, int longest) {
        int first = token;
        while (first < document.tokenCount() && document.isSkipped(first)) {
            first++;
        }
        int next = first;
        while (next < document.tokenCount() && !endsBefore(first, next, longest)) {
            next++;
        }
        if (next > first) {
            if (2 * count == bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * bounds.length);
            }
            bounds[2 * count] = document.tokenBegin(first);
            bounds[2 * count + 1] = document.tokenEnd(next - 1);
            count++;
        }
        return next;
    }

    private boolean endsBefore(int first, int next, int longest) {
        if (next == first) {
            return false;
        }
        int length = document.tokenEnd(next - 1) - document.tokenBegin(first);
        return document.isSkipped(next)
                || length >= longest
                || (length >= SHORTEST && document.sentenceOf(next) != document.sentenceOf(next - 1));
    }

    /** How many pieces there are. */
    int pieces() {
        return count;
    }

    /** The whole text. */
    String text() {
        return document.text();
    }

    /** Where the piece begins in {@link #text()}. */
    int begin(int piece) {
        return bounds[2 * piece];
    }

    /** Where the piece ends in {@link #text()}. */
    int end(int piece) {
        return bounds[2 * piece + 1];
    }
}
