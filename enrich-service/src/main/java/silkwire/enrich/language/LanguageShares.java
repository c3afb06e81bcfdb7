package silkwire.enrich.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import silkwire.common.event.LanguageShare;

/** How many letters of a text are in which language, as far as its pieces and its scripts say so with certainty. */
final class LanguageShares {
    private static final List<Script> SCRIPTS = List.of(
            Script.LATIN, Script.CYRILLIC, Script.ARABIC, Script.HAN, Script.HANGUL, Script.HEBREW, Script.DEVANAGARI);
    private static final double CERTAIN = 0.9;
    private static final double LEAST_SHARE = 0.08;
    private static final int FEWEST_LETTERS = 20;

    private final ScriptLanguages languages;
    private final LetterCounts all;
    private final Map<String, Integer> letters = new TreeMap<>();

    LanguageShares(ScriptLanguages languages, LetterCounts all) {
        this.languages = languages;
        this.all = all;
    }

    /** Counts the letters that a piece has of {@code script}, if their language is certain. */
    void addPiece(String piece, Script script) {
        int count = new LetterCounts(piece).of(script);
        if (count >= FEWEST_LETTERS) {
            LanguageGuess guess = languages.guess(piece, script, count);
            if (guess.confidence() >= CERTAIN) {
                letters.merge(guess.code(), count, Integer::sum);
            }
        }
    }

    /** Counts the letters of the scripts that are not the {@code main} one. */
    void addOtherScripts(String text, Script main) {
        for (Script script : SCRIPTS) {
            boolean isPart = main == Script.KANA && script == Script.HAN;
            int count = all.of(script);
            if (script != main && !isPart && count >= FEWEST_LETTERS && count >= LEAST_SHARE * all.letters()) {
                LanguageGuess guess = languages.guess(text, script, count);
                if (guess.isKnown()) {
                    letters.merge(guess.code(), count, Integer::sum);
                }
            }
        }
    }

    /** The language of the text: what the whole was taken for, unless more than half of it is certainly in another. */
    LanguageGuess leading(LanguageGuess whole) {
        for (Map.Entry<String, Integer> entry : letters.entrySet()) {
            double share = (double) entry.getValue() / all.letters();
            if (share > 0.5 && whole.isKnown() && !entry.getKey().equals(whole.code())) {
                return new LanguageGuess(entry.getKey(), share);
            }
        }
        return whole;
    }

    /** The other languages, the largest share first. */
    List<LanguageShare> beside(String main) {
        return letters.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(main))
                .map(entry -> new LanguageShare(entry.getKey(), (double) entry.getValue() / all.letters()))
                .filter(share -> share.share() >= LEAST_SHARE)
                .sorted(Comparator.comparingDouble(LanguageShare::share).reversed())
                .toList();
    }
}
