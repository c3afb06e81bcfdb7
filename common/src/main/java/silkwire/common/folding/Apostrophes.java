package silkwire.common.folding;

import java.util.Set;

/** The marks that are a letter's part in Uzbek (oʻ, gʻ, maʼno) and a word's end in English, French and Turkish. */
public final class Apostrophes {
    private static final int LONGEST_SUFFIX = 8;
    private static final Set<String> ENGLISH = Set.of("s", "t", "d", "m", "ll", "re", "ve");

    private Apostrophes() {}

    /** Whether the character is one of those marks. */
    public static boolean is(char c) {
        return c == '\'' || c == '`' || c == '´' || (c >= '\u02B9' && c <= '\u02BF') || c == '\u2018' || c == '\u2019';
    }

    /** Whether the mark at {@code i} belongs to the letters around it, so that the word goes on. */
    public static boolean isSilent(String text, int i) {
        char c = text.charAt(i);
        if (!is(c) || i == 0 || i + 1 >= text.length() || !Character.isLetter(text.charAt(i + 1))) {
            return false;
        }
        if (c >= '\u02B9' && c <= '\u02BF') {
            return true;
        }
        char before = Character.toLowerCase(text.charAt(i - 1));
        if (before == 'o' || before == 'g') {
            return !isEnglish(rest(text, i + 1));
        }
        return Character.isLetter(before) && goesOn(text, i);
    }

    /** Whether a word with a mark in the middle goes on: neither an elision (l'eau) nor a name with its ending. */
    private static boolean goesOn(String text, int i) {
        char before = text.charAt(i - 1);
        if (Character.UnicodeScript.of(before) == Character.UnicodeScript.CYRILLIC) {
            return true;
        }
        int start = i;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String rest = rest(text, i + 1);
        boolean elided = (i - start == 1 && "aei".indexOf(Character.toLowerCase(before)) < 0) || before == 'u';
        if (elided || before > '\u024F' || Character.isUpperCase(text.charAt(i + 1)) || isEnglish(rest)) {
            return false;
        }
        return Character.isLowerCase(text.charAt(start)) || !TurkicSuffixes.isChain(Folding.fold(rest));
    }

    private static boolean isEnglish(String rest) {
        return ENGLISH.contains(rest);
    }

    private static String rest(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_SUFFIX && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(java.util.Locale.ROOT);
    }
}
