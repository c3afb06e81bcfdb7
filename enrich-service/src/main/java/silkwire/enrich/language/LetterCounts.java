package silkwire.enrich.language;

/** How many letters of each script a text has. */
@SuppressWarnings("EnumOrdinal") // counted per letter: an array, not a map
final class LetterCounts {
    private static final int LETTERS_IN_IDEOGRAPH = 3;
    private static final int LETTERS_IN_SYLLABLE = 2;

    private final int[] counts = new int[Script.values().length];
    private int letters;

    LetterCounts(String text) {
        for (int i = 0; i < text.length(); i++) {
            Script script = Script.of(text.charAt(i));
            if (script != Script.NONE) {
                counts[script.ordinal()]++;
                letters++;
            }
        }
    }

    int letters() {
        return letters;
    }

    int of(Script script) {
        return counts[script.ordinal()];
    }

    /** The script that says most; an ideograph or a syllable says more than a letter. */
    Script leading() {
        Script best = Script.NONE;
        for (Script script : Script.values()) {
            best = script != Script.NONE && said(script) > said(best) ? script : best;
        }
        return best;
    }

    private int said(Script script) {
        return switch (script) {
            case NONE -> 0;
            case HAN -> of(script) * LETTERS_IN_IDEOGRAPH;
            case KANA, HANGUL -> of(script) * LETTERS_IN_SYLLABLE;
            default -> of(script);
        };
    }

    /** The script of the text: the leading one, but ideographs with some kana among them are Japanese. */
    Script script() {
        Script leading = leading();
        boolean isJapanese = of(Script.KANA) * 10 > of(Script.HAN) && of(Script.KANA) > 2;
        return leading == Script.HAN && isJapanese ? Script.KANA : leading;
    }
}
