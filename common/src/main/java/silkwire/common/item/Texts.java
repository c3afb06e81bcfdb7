package silkwire.common.item;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What can be said of a text without altering it. */
final class Texts {
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{C}]*");
    private static final Pattern FORMAT_CHARACTERS = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** Offset of the first U+0000 or lone surrogate, or -1. */
    static int firstBadCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The text, at most {@code longest} characters of it, with what no text can have replaced, so that it can be shown. */
    static String showable(String text, int longest) {
        StringBuilder shown = new StringBuilder(text.substring(0, Math.min(longest, text.length())));
        int bad = firstBadCharacter(shown.toString());
        while (bad >= 0) {
            shown.setCharAt(bad, REPLACEMENT);
            bad = firstBadCharacter(shown.toString());
        }
        return shown.toString();
    }

    static boolean isInvisible(String text) {
        return INVISIBLE.matcher(text).matches();
    }

    /** Bytes the text takes in UTF-8. */
    static int utf8Length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                length++;
            } else if (c < 0x800 || Character.isSurrogate(c)) {
                length += 2;
            } else {
                length += 3;
            }
        }
        return length;
    }

    /** For identity only: NFC, without format characters, each run of white space one space. */
    static String normalised(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible = FORMAT_CHARACTERS.matcher(composed).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }
}
