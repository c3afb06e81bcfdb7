package silkwire.alert.match;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import silkwire.common.event.Mark;
import silkwire.common.event.TextField;

/** The beginning of a text, for people: without what was marked as no part of it, in one line, cut between words. */
final class Excerpt {
    private static final int LONGEST = 300;
    /** Enough to fill an excerpt also where much of it is white space. */
    private static final int LOOK_AT = 4 * LONGEST;

    private Excerpt() {}

    static String of(String body, List<Mark> marks) {
        int start = begin(body, marks);
        String text = body.substring(start, Math.min(body.length(), start + LOOK_AT))
                .strip()
                .replaceAll("\\s+", " ");
        if (text.length() <= LONGEST) {
            return text;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int end = words.isBoundary(LONGEST) ? LONGEST : words.preceding(LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST).strip();
    }

    /** Behind the marked stretches that the text begins with. */
    private static int begin(String body, List<Mark> marks) {
        int start = 0;
        for (Mark mark : marks) {
            if (mark.field() == TextField.BODY && mark.end() > start && isBlank(body, start, mark.start())) {
                start = Math.min(mark.end(), body.length());
            }
        }
        return start;
    }

    private static boolean isBlank(String body, int from, int to) {
        return to <= from || body.substring(from, Math.min(to, body.length())).isBlank();
    }
}
