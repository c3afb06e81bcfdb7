package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import silkwire.enrich.language.LanguageDetector;
import silkwire.enrich.language.LanguageScore;
import silkwire.enrich.language.LanguageTraining;
import silkwire.enrich.language.NgramLanguageDetector;

/** Trains models. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Train a tagger's model.",
        synopsisSubcommandLabel = "language")
final class TrainCommand {
    private static final int[] LENGTHS = {Integer.MAX_VALUE, 40, 20};

    private final PrintStream out;

    TrainCommand(PrintStream out) {
        this.out = out;
    }

    @Command(
            name = "language",
            mixinStandardHelpOptions = true,
            description = "Train the language model; print how it and the shipped one do.")
    int language(
            @Parameters(paramLabel = "SETS", description = "the folder with the sets of sentences") Path sets,
            @Parameters(paramLabel = "MODEL", description = "the folder for the model") Path model)
            throws IOException {
        LanguageTraining.run(sets, model);
        print("trained", sets, new NgramLanguageDetector(model));
        print("shipped", sets, new NgramLanguageDetector());
        return 0;
    }

    private void print(String name, Path sets, LanguageDetector detector) throws IOException {
        for (int longest : LENGTHS) {
            LanguageScore score = LanguageTraining.judge(sets, detector, longest);
            out.printf(
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
