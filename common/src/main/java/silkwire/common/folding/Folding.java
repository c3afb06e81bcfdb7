package silkwire.common.folding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The one spelling that names are compared in: compatibility forms resolved (NFKC), lower case, Latin without marks,
 * Arabic and Persian letter forms unified, vowel signs, tatweel, zero-width and bidi characters gone, digits ASCII.
 */
public final class Folding {
    /** Stands for a character that leaves nothing behind. */
    public static final char DROPPED = 0;

    /** Stands for a character that ends a word. */
    public static final char SEPARATOR = ' ';

    /** Stands for a character that becomes several. */
    public static final char EXPANDED = 1;

    private static final Map<Character, Character> UNIFIED = unified();
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded form of {@code text}: words parted by single blanks. */
    public static String fold(String text) {
        FoldedBuffer buffer = new FoldedBuffer(text.length());
        for (int i = 0; i < text.length(); i++) {
            char mapped = TABLE[text.charAt(i)];
            if (mapped == SEPARATOR && !Apostrophes.isSilent(text, i)) {
                buffer.separate(SEPARATOR);
            } else if (mapped == EXPANDED) {
                expansion(text.charAt(i)).chars().forEach(c -> buffer.append((char) c, 0));
            } else if (mapped != SEPARATOR && mapped != DROPPED) {
                buffer.append(mapped, i);
            }
        }
        return new String(buffer.characters(), 0, buffer.length());
    }

    /** What {@code c} folds to, or one of the three markers above. */
    public static char folded(char c) {
        return TABLE[c];
    }

    /** What {@code c} folds to where that is more than one character. */
    public static String expansion(char c) {
        return resolve(c);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            table[c] = classify((char) c);
        }
        return table;
    }

    private static char classify(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || c == '\u0640') {
            return DROPPED;
        }
        if (!Character.isLetterOrDigit(c) || Apostrophes.is(c)) {
            return SEPARATOR;
        }
        String resolved = c < 128 ? String.valueOf(Character.toLowerCase(c)) : resolve(c);
        return switch (resolved.length()) {
            case 0 -> DROPPED;
            case 1 -> resolved.charAt(0);
            default -> EXPANDED;
        };
    }

    private static String resolve(char c) {
        boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        String plain = Normalizer.normalize(String.valueOf(c), latin ? Normalizer.Form.NFKD : Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char part = plain.charAt(i);
            if (Character.isDigit(part)) {
                kept.append((char) ('0' + Character.digit(part, 10)));
            } else if (Character.isLetterOrDigit(part) && part != '\u0640') {
                kept.append((char) UNIFIED.getOrDefault(part, part));
            }
        }
        return kept.toString();
    }

    private static Map<Character, Character> unified() {
        Map<Character, Character> map = new java.util.HashMap<>();
        String spelt =
                "أ\u0627إ\u0627آ\u0627ٱ\u0627ى\u064Aی\u064Aې\u064Aۍ\u064Aئ\u064Aک\u0643ة\u0647ە\u0647ۀ\u0647ہ\u0647"
                        + "ھ\u0647ۂ\u0647ؤ\u0648ں\u0646ıiёеӣиӯуѝиøođdłlħh";
        for (int i = 0; i + 1 < spelt.length(); i += 2) {
            map.put(spelt.charAt(i), spelt.charAt(i + 1));
        }
        return Map.copyOf(map);
    }
}
