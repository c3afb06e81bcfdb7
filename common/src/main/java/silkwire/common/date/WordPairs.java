package silkwire.common.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of months that are two words, such as كانون الثاني, made one so that a date can be cut at its blanks. */
final class WordPairs {
    private static final Pattern PAIR = Pattern.compile("([\\p{L}\\p{M}]{2,})[ -]([\\p{L}\\p{M}]{2,})");
    /** A letter of no alphabet. */
    static final char JOIN = '\u02D0';

    private WordPairs() {}

    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text);
        Matcher pairs = PAIR.matcher(text);
        int from = 0;
        while (pairs.find(from)) {
            if (CalendarWords.month(pairs.group(1) + " " + pairs.group(2)) != null) {
                joined.setCharAt(pairs.end(1), JOIN);
            }
            from = pairs.start(2);
        }
        return joined.toString();
    }
}
