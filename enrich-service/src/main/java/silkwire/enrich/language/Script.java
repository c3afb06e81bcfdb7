package silkwire.enrich.language;

/** The scripts that are told apart, with their ISO 15924 codes. */
enum Script {
    NONE("Zyyy"),
    LATIN("Latn"),
    CYRILLIC("Cyrl"),
    ARABIC("Arab"),
    HAN("Hans"),
    KANA("Jpan"),
    HANGUL("Kore"),
    HEBREW("Hebr"),
    DEVANAGARI("Deva"),
    OTHER("Zzzz");

    private final String code;

    Script(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The script of a letter; {@link #NONE} of everything else. */
    static Script of(char c) {
        return Table.SCRIPTS[c];
    }

    private static Script read(char c) {
        if (c < 'A' || (c < 0xAA && !Character.isLetter(c))) {
            return NONE;
        }
        if (c < 0x250 || (c >= 0x1E00 && c <= 0x1EFF)) {
            return Character.isLetter(c) ? LATIN : NONE;
        }
        if (c >= 0x400 && c <= 0x52F) {
            return CYRILLIC;
        }
        if (c >= 0x620 && c <= 0x6D3) {
            return Character.isLetter(c) ? ARABIC : NONE;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return HAN;
        }
        return Character.isLetter(c) ? ofLetter(c) : NONE;
    }

    private static Script ofLetter(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case ARABIC -> ARABIC;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case HEBREW -> HEBREW;
            case DEVANAGARI -> DEVANAGARI;
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case COMMON, INHERITED -> NONE;
            default -> OTHER;
        };
    }

    /** The scripts of all characters: asking each letter of a text is a stage's greatest cost else. */
    private static final class Table {
        private static final Script[] SCRIPTS = new Script[Character.MAX_VALUE + 1];

        static {
            for (int c = 0; c < SCRIPTS.length; c++) {
                SCRIPTS[c] = read((char) c);
            }
        }
    }
}
