package silkwire.enrich.language;

import java.text.Normalizer;

/** The text as the model reads it: lower case letters of one script, words between single blanks. */
final class Letters {
    private Letters() {}

    static String of(String written, Script script) {
        String text = composed(written);
        StringBuilder letters = new StringBuilder(text.length() + 2).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Script.of(c) == script || (script == Script.DEVANAGARI && isVowelSign(c))) {
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

    /** One character for a letter with its sign, and no presentation forms, where there is any of these. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFB50 || (c >= 0x300 && c < 0x370)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
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
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\u0640';
    }
}
