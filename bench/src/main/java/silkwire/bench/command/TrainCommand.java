package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import silkwire.enrich.language.LanguageDetector;
import silkwire.enrich.language.LanguageScore;
import silkwire.enrich.language.LanguageTraining;
import silkwire.enrich.language.NgramLanguageDetector;
import silkwire.enrich.topic.TopicTraining;

/** Trains models. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Train a tagger's model.",
        synopsisSubcommandLabel = "(language | topics)")
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

    @Command(
            name = "topics",
            mixinStandardHelpOptions = true,
            description = "Train the topic model; print how it does, set by set.")
    int topics(
            @Parameters(paramLabel = "CORPUS", description = "the folder with our own texts") Path corpus,
            @Parameters(paramLabel = "SETS", description = "the folder with the public sets") Path sets,
            @Parameters(paramLabel = "MODEL", description = "the file for the model") Path model)
            throws IOException {
        TopicTraining training = new TopicTraining();
        training.run(corpus, sets, model);
        for (Path folder : List.of(corpus, sets)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path set :
                        files.filter(TrainCommand::judgesTopics).sorted().toList()) {
                    print(String.valueOf(set.getFileName()), training.judge(model, set));
                }
            }
        }
        return 0;
    }

    private static boolean judgesTopics(Path set) {
        String name = String.valueOf(set.getFileName());
        return name.startsWith("topic.")
                && (name.endsWith("-dev.ndjson") || name.contains("masakhanews"))
                && !name.contains("kyrgyz");
    }

    private void print(String set, TopicTraining.Score score) {
        StringBuilder line = new StringBuilder(set).append(':');
        for (String language : score.texts().keySet()) {
            line.append(String.format(Locale.ROOT, " %s %.3f", language, score.share(language)));
        }
        out.println(line);
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
