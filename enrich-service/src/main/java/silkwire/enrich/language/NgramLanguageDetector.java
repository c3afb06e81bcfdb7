package silkwire.enrich.language;

import java.nio.file.Path;
import java.util.List;
import silkwire.common.event.Language;
import silkwire.enrich.text.Document;

/**
 * The embedded detector: the script decides where it can, else a {@link LanguageModel} of that script. A text of several
 * sentences is also judged piece by piece, so that a second language is seen in the same script too.
 */
public final class NgramLanguageDetector implements LanguageDetector {
    private static final int FEWEST_LETTERS = 4;

    private final ScriptLanguages languages;

    /** Loads the shipped models. */
    public NgramLanguageDetector() {
        this(new ScriptLanguages(LanguageModelFile::load));
    }

    /** Loads the models in {@code folder}, as {@link LanguageTraining} writes them. */
    public NgramLanguageDetector(Path folder) {
        this(new ScriptLanguages(script -> LanguageModelFile.load(folder, script)));
    }

    private NgramLanguageDetector(ScriptLanguages languages) {
        this.languages = languages;
    }

    @Override
    public DetectedLanguages detect(Document document) {
        TextSample sample = TextSample.of(document);
        LanguageShares shares = new LanguageShares(languages, sample);
        LetterCounts counts = shares.all();
        Script script = counts.script();
        if (counts.letters() < FEWEST_LETTERS && script != Script.HAN && script != Script.KANA) {
            return new DetectedLanguages(new Language(DetectedLanguages.UNDETERMINED, 0, script.code()), List.of());
        }
        LanguageGuess whole = shares.whole(script);
        shares.addPieces(script, whole);
        LanguageGuess main = shares.leading(whole);
        shares.addOtherScripts(script);
        String written = script == Script.HAN ? ChineseScript.of(sample) : script.code();
        return new DetectedLanguages(new Language(main.code(), main.confidence(), written), shares.beside(main.code()));
    }

    @Override
    public String version() {
        return "1.1";
    }
}
