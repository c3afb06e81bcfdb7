package silkwire.enrich.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The languages of each script: the only one it has, or a {@link LanguageModel} of those that share it. */
final class ScriptLanguages {
    private static final double LEAST_CONFIDENCE = 0.6;
    private static final double MOST_CONFIDENCE = 0.99;
    private static final double LETTERS_FOR_CERTAINTY = 50;

    private final Map<Script, LanguageModel> models = new EnumMap<>(Script.class);

    ScriptLanguages(Function<Script, LanguageModel> load) {
        for (Script script : LanguageModel.SCRIPTS) {
            models.put(script, load.apply(script));
        }
    }

    /** The language of those letters of {@code text}, in lower case, that belong to {@code script}. */
    LanguageGuess guess(String text, Script script, int letters) {
        LanguageModel model = models.get(script);
        if (model != null) {
            return model.guess(Letters.of(text, script));
        }
        return switch (script) {
            case HAN -> alone("zh", letters);
            case KANA -> alone("ja", letters);
            case HANGUL -> alone("ko", letters);
            default -> LanguageGuess.NONE;
        };
    }

    private static LanguageGuess alone(String code, int letters) {
        return new LanguageGuess(code, Math.min(MOST_CONFIDENCE, LEAST_CONFIDENCE + letters / LETTERS_FOR_CERTAINTY));
    }
}
