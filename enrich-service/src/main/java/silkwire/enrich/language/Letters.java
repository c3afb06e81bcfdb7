package silkwire.enrich.language;

/** The text as the model reads it: lower case letters of one script, words between single blanks. */
final class Letters {
    private Letters() {}

    static String of(String text, Script script) {
        StringBuilder letters = new StringBuilder(text.length() + 2).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Script.of(c) == script) {
                letters.append(unified(c));
            } else if (isApostrophe(c) && script == Script.LATIN && letters.charAt(letters.length() - 1) != ' ') {
                letters.append('\'');
            } else if (!isSilent(c) && letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        if (letters.charAt(letters.length() - 1) != ' ') {
            letters.append(' ');
        }
        return letters.toString();
    }

    private static char unified(char c) {
        return switch (c) {
            case 'ё' -> 'е';
            case 'أ', 'إ', 'آ' -> 'ا';
            default -> c;
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '`' || c == '\u2019' || c == '\u2018' || c == '\u02BB' || c == '\u02BC';
    }

    private static boolean isSilent(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\u0640';
    }
}
