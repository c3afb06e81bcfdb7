package silkwire.enrich.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import silkwire.common.event.Language;
import silkwire.common.event.LanguageShare;
import silkwire.enrich.text.Document;

/** The embedded detector: the script decides where it can, else an {@link NgramModel} of that script. */
public final class NgramLanguageDetector implements LanguageDetector {
    private static final int ENOUGH_CHARACTERS = 1200;
    private static final int FEWEST_LETTERS = 4;
    private static final double SECOND_SHARE = 0.08;
    private static final int SECOND_LETTERS = 20;

    private final Map<Script, NgramModel> models = new EnumMap<>(Script.class);

    /** Loads the shipped models. */
    public NgramLanguageDetector() {
        for (Script script : NgramModel.SCRIPTS) {
            models.put(script, NgramModel.load(script));
        }
    }

    /** Loads the models in {@code folder}, as {@link LanguageTraining} writes them. */
    public NgramLanguageDetector(Path folder) {
        for (Script script : NgramModel.SCRIPTS) {
            models.put(script, NgramModel.load(folder, script));
        }
    }

    @Override
    public DetectedLanguages detect(Document document) {
        String text = LetterCounts.readable(document, ENOUGH_CHARACTERS);
        LetterCounts counts = new LetterCounts(text);
        Script script = scriptOf(counts);
        if (counts.letters() < FEWEST_LETTERS && script != Script.HAN && script != Script.KANA) {
            return undetermined(counts.leading());
        }
        Language language = languageOf(text, script, script == Script.KANA ? counts.letters() : counts.of(script));
        return new DetectedLanguages(language, others(text, counts, script, language));
    }

    @Override
    public String version() {
        return "0.1";
    }

    private static DetectedLanguages undetermined(Script script) {
        return new DetectedLanguages(new Language(DetectedLanguages.UNDETERMINED, 0, script.code()), List.of());
    }

    private static Script scriptOf(LetterCounts counts) {
        Script leading = counts.leading();
        boolean japanese = counts.of(Script.KANA) * 10 > counts.of(Script.HAN) && counts.of(Script.KANA) > 2;
        return leading == Script.HAN && japanese ? Script.KANA : leading;
    }

    private List<LanguageShare> others(String text, LetterCounts counts, Script main, Language language) {
        List<LanguageShare> others = new ArrayList<>();
        for (Script script : List.of(Script.LATIN, Script.CYRILLIC, Script.ARABIC, Script.HAN)) {
            double share = (double) counts.of(script) / counts.letters();
            boolean isPart = main != Script.KANA || script != Script.HAN;
            if (script != main && isPart && share >= SECOND_SHARE && counts.of(script) >= SECOND_LETTERS) {
                Language other = languageOf(text, script, counts.of(script));
                if (!other.code().equals(DetectedLanguages.UNDETERMINED)
                        && !other.code().equals(language.code())) {
                    others.add(new LanguageShare(other.code(), share));
                }
            }
        }
        return others;
    }

    private Language languageOf(String text, Script script, int letters) {
        String fixed = switch (script) {
            case HAN -> "zh";
            case KANA -> "ja";
            case HANGUL -> "ko";
            case HEBREW -> "he";
            case DEVANAGARI -> "hi";
            default -> "";
        };
        NgramModel model = models.get(script);
        if (fixed.isEmpty() && model == null) {
            return new Language(DetectedLanguages.UNDETERMINED, 0, script.code());
        }
        if (model == null) {
            return new Language(fixed, Math.min(0.99, 0.6 + letters / 50.0), script.code());
        }
        return best(model, Letters.of(text, script), script, letters);
    }

    private static Language best(NgramModel model, String letters, Script script, int count) {
        double[] costs = model.costs(letters);
        int best = 0;
        int second = -1;
        for (int l = 1; l < costs.length; l++) {
            if (costs[l] < costs[best]) {
                second = best;
                best = l;
            } else if (second < 0 || costs[l] < costs[second]) {
                second = l;
            }
        }
        if (second < 0) {
            return new Language(DetectedLanguages.UNDETERMINED, 0, script.code());
        }
        double margin = (costs[second] - costs[best]) * count;
        double confidence = 1 / (1 + Math.exp(-margin));
        return new Language(model.language(best), confidence, script.code());
    }
}
