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
    private static final double LEAST_SHARE = 0.08;
    private static final double LEAST_TO_LEAD = 0.3;
    private static final int FEWEST_LETTERS = 20;

    private final ScriptLanguages languages;
    private final TextSample sample;
    private final LetterCounts[] ofPiece;
    private final LetterCounts all = new LetterCounts();
    private final Map<String, Integer> letters = new TreeMap<>();

    LanguageShares(ScriptLanguages languages, TextSample sample) {
        this.languages = languages;
        this.sample = sample;
        ofPiece = new LetterCounts[sample.pieces()];
        for (int piece = 0; piece < ofPiece.length; piece++) {
            ofPiece[piece] = new LetterCounts();
            ofPiece[piece].add(sample.text(), sample.begin(piece), sample.end(piece));
            all.add(ofPiece[piece]);
        }
    }

    /** The letters of all pieces. */
    LetterCounts all() {
        return all;
    }

    /** What the letters of {@code script} in all pieces are taken for. */
    LanguageGuess whole(Script script) {
        return languages.guess(sample, script, script == Script.KANA ? all.letters() : all.of(script));
    }

    /** Counts the letters that each of several pieces has of {@code script}, if their language is certain. */
    void addPieces(Script script, LanguageGuess expected) {
        for (int piece = 0; piece < ofPiece.length && ofPiece.length > 1; piece++) {
            int count = ofPiece[piece].of(script);
            if (count >= FEWEST_LETTERS) {
                LanguageGuess guess = languages.guessPiece(sample, piece, script, count, expected);
                if (guess.isCertain()) {
                    letters.merge(guess.code(), count, Integer::sum);
                }
            }
        }
    }

    /** Counts the letters of the scripts that are not the {@code main} one. */
    void addOtherScripts(Script main) {
        for (Script script : SCRIPTS) {
            boolean isPart = main == Script.KANA && script == Script.HAN;
            int count = all.of(script);
            if (script != main && !isPart && count >= FEWEST_LETTERS && count >= LEAST_SHARE * all.letters()) {
                LanguageGuess guess = languages.guess(sample, script, count);
                if (guess.isKnown()) {
                    letters.merge(guess.code(), count, Integer::sum);
                }
            }
        }
    }

    /** The language of the text: what the whole was taken for, unless more of its pieces are certainly in another. */
    LanguageGuess leading(LanguageGuess whole) {
        LanguageGuess leading = whole;
        int most = letters.getOrDefault(whole.code(), 0);
        for (Map.Entry<String, Integer> entry : letters.entrySet()) {
            int count = entry.getValue();
            double share = (double) count / all.letters();
            if (count > most && share > LEAST_TO_LEAD && whole.isKnown()) {
                most = count;
                leading = new LanguageGuess(entry.getKey(), share);
            }
        }
        return leading;
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
