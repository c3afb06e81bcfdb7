package silkwire.common.plaintext;

import java.util.Locale;
import java.util.regex.Pattern;

/** One line that is not blank, without the white space and invisible marks around it. */
record PastedLine(String text) {
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{C}]+|[\\s\\p{Z}\\p{C}]+$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern CUT = Pattern.compile("\\s*(…|\\.\\.\\.)$");
    private static final String SENTENCE_ENDS = ".。؛;:：,،，";
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_LABEL = 48;
    private static final int MOST_LABEL_WORDS = 5;
    private static final int SHORTEST_CUT = 10;

    static PastedLine of(String raw) {
        return new PastedLine(AROUND.matcher(raw).replaceAll(""));
    }

    /** Whether this is {@code other} again, which a page may have cut with an ellipsis. */
    boolean repeats(String other) {
        String mine = compared(text);
        String theirs = compared(other);
        if (mine.equals(theirs)) {
            return true;
        }
        String start = CUT.matcher(theirs).replaceAll("");
        return start.length() >= SHORTEST_CUT && start.length() < theirs.length() && mine.startsWith(start);
    }

    /** Whether it can be a title: one line of moderate length that is not the end of a sentence. */
    boolean isHeading() {
        return text.length() <= LONGEST_HEADING && !endsSentence();
    }

    /** Whether it can be the name of a section: a few words. */
    boolean isLabel() {
        return text.length() <= LONGEST_LABEL && BETWEEN.split(text).length <= MOST_LABEL_WORDS && !endsSentence();
    }

    /** Whether it has clearly more to say than {@code other}. */
    boolean isLongerThan(PastedLine other) {
        return text.length() > other.text.length() + other.text.length() / 2;
    }

    private boolean endsSentence() {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String compared(String line) {
        return BETWEEN.matcher(line).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
