package silkwire.enrich.text;

import java.util.Arrays;
import java.util.Set;

/** Finds where sentences begin: after a line's end, and after a full stop that is no abbreviation's or number's. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "st", "jr", "sr", "vs", "no", "prof", "col", "lt",
            "sgt", "inc", "ltd", "co", "corp", "г", "гг", "им", "ул", "тыс", "млн", "млрд", "руб", "см", "т", "др",
            "пр", "стр", "обл", "м", "mme", "mlle", "av", "doç", "ж", "jan", "feb", "aug", "sept", "oct", "nov", "dec");

    private Sentences() {}

    /** The offsets at which sentences begin, the first 0; {@code bodyStart} always begins one. */
    static int[] bounds(String text, int bodyStart) {
        int[] starts = new int[32];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && !(isStop(c) && ends(text, i))) {
                continue;
            }
            int next = skipClosers(text, i + 1);
            boolean isNew = next > starts[count - 1] && next < text.length();
            if (isNew && (next <= bodyStart || i >= bodyStart || c == '\n')) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = next;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '۔'
                || c == '।';
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '。' || c == '！' || c == '？' || c == '؟' || c == '۔' || c == '।') {
            return true;
        }
        if (i + 1 == text.length()) {
            return true;
        }
        char next = text.charAt(i + 1);
        if (c == '.' && isArabicLetter(next)) {
            return true;
        }
        boolean closed = Character.isWhitespace(next) || isCloser(next);
        return closed && !(c == '.' && isAbbreviation(text, i)) && !Character.isLowerCase(following(text, i + 1));
    }

    private static boolean isArabicLetter(char c) {
        return c >= '\u0621' && c <= '\u064A';
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start < 5 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (stop - start == 0 || stop - start > 4) {
            return false;
        }
        String word = text.substring(start, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static char following(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !isCloser(c) && c != '“' && c != '«' && c != '—' && c != '-') {
                return c;
            }
        }
        return ' ';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '”' || c == '»' || c == ')' || c == ']' || c == '’' || c == '」' || c == '』' || c == '.'
                || c == '!' || c == '?';
    }

    private static int skipClosers(String text, int from) {
        int i = from;
        while (i < text.length() && isCloser(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0')) {
            i++;
        }
        return i;
    }
}
