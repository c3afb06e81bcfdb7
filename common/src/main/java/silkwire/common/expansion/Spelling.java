package silkwire.common.expansion;

import java.text.Normalizer;
import java.util.Locale;

/** The key by which names are looked up: lower case, no marks, one form of each Arabic letter, words parted by blanks. */
final class Spelling {
    private static final String SILENT = "'ʻʼ‘’`´ʹ′ʿʾ\u0640";
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private Spelling() {}

    static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            append(key, c);
        }
        return withoutArticle(key.toString().strip());
    }

    private static void append(StringBuilder key, int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || SILENT.indexOf(c) >= 0) {
            return;
        }
        if (Character.isLetterOrDigit(c)) {
            key.appendCodePoint(unified(c));
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static int unified(int c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ی', 'ى', 'ې' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ۀ', 'ە' -> 'ه';
            default -> c;
        };
    }

    private static String withoutArticle(String key) {
        return key.startsWith("ال") && key.length() >= SHORTEST_WITH_ARTICLE ? key.substring(2) : key;
    }

    /** The words joined by hyphens, as a query writes words side by side; signs that no word has are dropped. */
    static String joined(String words) {
        StringBuilder joined = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            boolean part = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || "'ʻʼ‘’".indexOf(c) >= 0;
            if (part && gap && !joined.isEmpty()) {
                joined.append('-');
            }
            gap = !part;
            if (part) {
                joined.appendCodePoint(c);
            }
        }
        return joined.toString();
    }
}
