package silkwire.enrich.language;

/** How many letters of each script a text has. */
@SuppressWarnings("EnumOrdinal") // counted per letter: an array, not a map
final class LetterCounts {
    private static final int LETTERS_IN_IDEOGRAPH = 3;
    private static final int LETTERS_IN_SYLLABLE = 2;

    private final int[] counts = new int[Script.values().length];
    private int letters;

    /** Those of a whole text. */
    static LetterCounts of(String text) {
        LetterCounts counts = new LetterCounts();
        counts.add(text, 0, text.length());
        return counts;
    }

    /** Counts those of a part of {@code text}. */
    void add(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            counts[Script.of(text.charAt(i)).ordinal()]++;
        }
        letters = 0;
        for (int i = Script.NONE.ordinal() + 1; i < counts.length; i++) {
            letters += counts[i];
        }
    }

    /** Counts what another has counted. */
    void add(LetterCounts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        letters += other.letters;
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
