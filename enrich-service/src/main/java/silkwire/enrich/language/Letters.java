package silkwire.enrich.language;

import java.text.Normalizer;
import java.util.Arrays;

/** A text as the model reads it: lower case letters of one script, words between single blanks. */
final class Letters {
    private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < LOWER.length; c++) {
            LOWER[c] = unified(c == 'İ' ? 'i' : Character.toLowerCase((char) c));
        }
    }

    private final Script script;
    private char[] letters;
    private int length = 1;

    /** None yet. */
    Letters(Script script, int expected) {
        this.script = script;
        letters = new char[expected + 2];
        letters[0] = ' ';
    }

    /** Those of a whole text. */
    static Letters of(String text, Script script) {
        Letters letters = new Letters(script, text.length());
        letters.add(text, 0, text.length());
        return letters;
    }

    /** Adds the words of a part of {@code text}. */
    void add(String text, int begin, int end) {
        if (isComposed(text, begin, end)) {
            read(text, begin, end);
        } else {
            String composed = Normalizer.normalize(text.substring(begin, end), Normalizer.Form.NFKC);
            read(composed, 0, composed.length());
        }
        endWord();
    }

    /** How many characters there are, the blanks between and around the words included. */
    int length() {
        return length;
    }

    char at(int index) {
        return letters[index];
    }

    /** Where the word that begins behind the blank at {@code begin} has its next blank. */
    int wordEnd(int begin) {
        int end = begin + 1;
        while (letters[end] != ' ') {
            end++;
        }
        return end;
    }

    private void read(String text, int begin, int end) {
        if (letters.length < length + end - begin + 1) {
            letters = Arrays.copyOf(letters, 2 * length + end - begin + 1);
        }
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Script.of(c) == script || (script == Script.DEVANAGARI && isVowelSign(c))) {
                letters[length++] = LOWER[c];
            } else if (script == Script.LATIN && isApostrophe(c) && letters[length - 1] != ' ') {
                letters[length++] = '\'';
            } else if (!isSilent(c)) {
                endWord();
            }
        }
    }

    private void endWord() {
        if (letters[length - 1] != ' ') {
            letters[length++] = ' ';
        }
    }

    /** Whether a letter and its sign are one character everywhere, and no presentation forms stand there. */
    private static boolean isComposed(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0xFB50 || (c >= 0x300 && c < 0x370)) {
                return false;
            }
        }
        return true;
    }

    private static char unified(char c) {
        return switch (c) {
            case 'ё' -> 'е';
            case 'أ', 'إ', 'آ' -> 'ا';
            case '\u0674' -> 'ء';
            default -> c;
        };
    }

    /** {@code text} with one sign for all that stand for an apostrophe. */
    static String withPlainApostrophes(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            plain.setCharAt(i, isApostrophe(text.charAt(i)) ? '\'' : text.charAt(i));
        }
        return plain.toString();
    }

    private static boolean isVowelSign(char c) {
        return c >= 0x900 && c <= 0x963;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '`' || c == '\u2019' || c == '\u2018' || c == '\u02BB' || c == '\u02BC';
    }

    private static boolean isSilent(char c) {
        if (c < 0xAD) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\u0640';
    }
}
