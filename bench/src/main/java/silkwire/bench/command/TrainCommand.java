package silkwire.bench.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.bench.measurement.BenchException;
import silkwire.common.place.CldrNames;
import silkwire.enrich.language.LanguageDetector;
import silkwire.enrich.language.LanguageScore;
import silkwire.enrich.language.LanguageTraining;
import silkwire.enrich.language.NgramLanguageDetector;
import silkwire.enrich.stance.StanceTraining;
import silkwire.enrich.topic.TopicTraining;

/** Trains the model of one tagger and prints how it does. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Train the model of one tagger, offline and always with the same result; say how good it is.")
final class TrainCommand implements Callable<Integer> {
    private static final int[] LENGTHS = {Integer.MAX_VALUE, 40, 20};
    private static final int CONFUSIONS = 25;
    private static final String NAMES = "common/src/main/resources/silkwire/common/place/countries-cldr.tsv";
    private static final String RESOURCES = "enrich-service/src/main/resources/silkwire/enrich";

    private final PrintStream out;
    private final PrintStream err;
    private final Path home;

    @Parameters(paramLabel = "NAME", description = "language, countries, topics or stance")
    private String name = "";

    @Option(
            names = "--sets",
            paramLabel = "DIR",
            description = "the folder with the public sets (default: shared/eval/sets beside the repository)")
    private @Nullable Path sets;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "the folder with our own texts (default: bench/corpus)")
    private @Nullable Path corpus;

    @Option(
            names = "--words",
            paramLabel = "DIR",
            description = "the folder with the public lists of evaluating words (default: shared/eval/resources)")
    private @Nullable Path words;

    @Option(
            names = "--model",
            paramLabel = "PATH",
            description = "where the model is written (default: where the service's build takes it from)")
    private @Nullable Path model;

    /** Paths that are not given are found from the repository at {@code home}. */
    TrainCommand(PrintStream out, PrintStream err, Path home) {
        this.out = out;
        this.err = err;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        switch (name) {
            case "language" ->
                language(folder("--corpus", corpus, "bench/corpus"), folder("--sets", sets, "../shared/eval/sets"));
            case "countries" -> CldrNames.write(target(NAMES));
            case "topics" ->
                topics(folder("--corpus", corpus, "bench/corpus"), folder("--sets", sets, "../shared/eval/sets"));
            case "stance" ->
                new StanceTraining()
                        .run(
                                folder("--corpus", corpus, "bench/corpus"),
                                folder("--sets", sets, "../shared/eval/sets"),
                                folder("--words", words, "../shared/eval/resources"),
                                model("stance/stance.model"));
            default ->
                throw new BenchException(
                        "There is no model " + name + "; allowed: language, countries, topics, stance");
        }
        return 0;
    }

    private Path folder(String option, @Nullable Path given, String place) {
        Path folder = given == null ? home.resolve(place).normalize() : given;
        if (!Files.isDirectory(folder)) {
            throw new BenchException(folder + " is no folder; name another with " + option);
        }
        return folder;
    }

    private Path model(String place) {
        return target(RESOURCES + "/" + place);
    }

    private Path target(String place) {
        Path written = model == null ? home.resolve(place) : model;
        err.println("Training; the model goes to " + written);
        return written;
    }

    private void language(Path texts, Path folder) throws IOException {
        Path written = model("language");
        LanguageTraining.run(texts, folder, written);
        print("trained", folder, new NgramLanguageDetector(written));
        print("shipped", folder, new NgramLanguageDetector());
    }

    private void topics(Path texts, Path folder) throws IOException {
        Path written = model("topic/topics.model");
        TopicTraining training = new TopicTraining();
        training.run(texts, folder, written);
        for (Path judging : List.of(texts, folder)) {
            try (Stream<Path> files = Files.list(judging)) {
                for (Path set :
                        files.filter(TrainCommand::judgesTopics).sorted().toList()) {
                    print(String.valueOf(set.getFileName()), training.judge(written, set));
                }
            }
        }
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
            StringBuilder line = new StringBuilder("right in a hundred:");
            score.shares()
                    .forEach((language, share) -> line.append(String.format(Locale.ROOT, " %s %.1f", language, share)));
            out.println(line);
            out.println("commonest confusions: " + String.join(", ", score.commonestConfusions(CONFUSIONS)));
        }
    }
}
