package silkwire.enrich.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The languages of each script: the only one it has, or a {@link LanguageModel} of those that share it. */
final class ScriptLanguages {
    private static final int MOST_LETTERS = 500;
    private static final double LEAST_CONFIDENCE = 0.6;
    private static final double MOST_CONFIDENCE = 0.99;
    private static final double LETTERS_FOR_CERTAINTY = 50;

    private final Map<Script, LanguageModel> models = new EnumMap<>(Script.class);

    ScriptLanguages(Function<Script, LanguageModel> load) {
        for (Script script : LanguageModel.SCRIPTS) {
            models.put(script, load.apply(script));
        }
    }

    /** The language of those letters of a sample that belong to {@code script}, of which there are so many. */
    LanguageGuess guess(TextSample sample, Script script, int letters) {
        LanguageModel model = models.get(script);
        if (model == null) {
            return alone(script, letters);
        }
        Letters read = new Letters(script, Math.min(letters, MOST_LETTERS));
        for (int piece = 0; piece < sample.pieces() && read.length() < MOST_LETTERS; piece++) {
            read.add(sample.text(), sample.begin(piece), sample.end(piece));
        }
        return model.guess(read);
    }

    /** The language of those letters of one piece; where it is not the {@code expected} one, all of them are read. */
    LanguageGuess guessPiece(TextSample sample, int piece, Script script, int letters, LanguageGuess expected) {
        LanguageModel model = models.get(script);
        if (model == null) {
            return alone(script, letters);
        }
        Letters read = new Letters(script, letters);
        read.add(sample.text(), sample.begin(piece), sample.end(piece));
        LanguageGuess first = model.glance(read);
        return first.isCertain() && first.code().equals(expected.code()) ? first : model.guess(read);
    }

    private static LanguageGuess alone(Script script, int letters) {
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
