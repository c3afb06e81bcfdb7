package silkwire.enrich.text;

/** The marks that are a letter's part in Uzbek (oʻ, gʻ, maʼno) and a word's end in English, French and Turkish. */
final class Apostrophes {
    private Apostrophes() {}

    static boolean is(char c) {
        return c == '\'' || c == '`' || c == '´' || (c >= '\u02B9' && c <= '\u02BF') || c == '\u2018' || c == '\u2019';
    }

    /** Whether the mark at {@code i} belongs to the letters around it, so that the word goes on. */
    static boolean isSilent(String text, int i) {
        char c = text.charAt(i);
        if (!is(c) || i == 0 || i + 1 >= text.length() || !Character.isLetter(text.charAt(i + 1))) {
            return false;
        }
        if (c >= '\u02B9' && c <= '\u02BF') {
            return true;
        }
        char before = Character.toLowerCase(text.charAt(i - 1));
        boolean possessive = Character.toLowerCase(text.charAt(i + 1)) == 's'
                && (i + 2 == text.length() || !Character.isLetter(text.charAt(i + 2)));
        return (before == 'o' || before == 'g') && !possessive;
    }
}
