package silkwire.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import silkwire.enrich.language.LanguageDetector;
import silkwire.enrich.language.LanguageScore;
import silkwire.enrich.language.LanguageTraining;
import silkwire.enrich.language.NgramLanguageDetector;

/**
 * Trains the language model and prints how it and the shipped one do. Arguments: the folder with the sets of sentences,
 * and the folder for the model.
 */
public final class TrainLanguage {
    private static final int[] LENGTHS = {Integer.MAX_VALUE, 40, 20};

    private TrainLanguage() {}

    /** Trains; see the type's description. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Expected two folders: SETS MODEL");
        }
        Path sets = Path.of(arguments[0]);
        Path model = Path.of(arguments[1]);
        LanguageTraining.run(sets, model);
        print("trained", sets, new NgramLanguageDetector(model));
        print("shipped", sets, new NgramLanguageDetector());
    }

    private static void print(String name, Path sets, LanguageDetector detector) throws IOException {
        for (int longest : LENGTHS) {
            LanguageScore score = LanguageTraining.judge(sets, detector, longest);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s: %.2f %% right of %d, %.2f %% falsely accepted of %d%n",
                    name,
                    longest == Integer.MAX_VALUE ? "whole sentences" : longest + " characters",
                    100 * score.accuracy(),
                    score.known(),
                    100 * score.falseAccepts(),
                    score.foreign());
        }
    }
}
