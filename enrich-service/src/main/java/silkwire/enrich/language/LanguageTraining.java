package silkwire.enrich.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import silkwire.enrich.text.Document;

/**
 * Makes the language model from public sets of sentences, and judges it on those kept back. The sets are
 * {@code topic.sib200-train.ndjson} and {@code flores205.dev.ndjson} in one folder; which of their sentences serve what
 * stands in {@code training.tsv}.
 */
public final class LanguageTraining {
    private LanguageTraining() {}

    /** Writes the model into the folder {@code model}: a file per script. The same sets give the same bytes. */
    public static void run(Path sets, Path model) throws IOException {
        TrainingMix mix = new TrainingMix();
        LanguageTrainer trainer = new LanguageTrainer();
        for (SentenceSet set : List.of(SentenceSet.SIB, SentenceSet.FLORES)) {
            set.read(
                    sets,
                    (language, row, text) ->
                            mix.trains(set.name(), language, row).ifPresent(name -> trainer.count(name, text)));
        }
        Files.createDirectories(model);
        trainer.write(model);
    }

    /** How well {@code detector} does on the sentences kept back, each cut to {@code longest} characters. */
    public static LanguageScore judge(Path sets, LanguageDetector detector, int longest) throws IOException {
        TrainingMix mix = new TrainingMix();
        LanguageScore.Count count = new LanguageScore.Count();
        for (SentenceSet set : List.of(SentenceSet.SIB, SentenceSet.FLORES)) {
            set.read(
                    sets,
                    (language, row, text) -> mix.judges(set.name(), language, row)
                            .ifPresent(expected -> count.add(expected, found(detector, text, longest))));
        }
        return count.score();
    }

    private static String found(LanguageDetector detector, String text, int longest) {
        String start = text.substring(0, Math.min(longest, text.length()));
        return detector.detect(Document.of("", start, List.of())).language().code();
    }
}
