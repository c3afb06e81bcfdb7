package silkwire.enrich.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import silkwire.enrich.text.Document;

/**
 * Makes the language model from public sets of sentences and our own texts, and judges it on the sentences kept back. The
 * sets are {@code topic.sib200-train.ndjson} and {@code flores205.dev.ndjson} in one folder, our own texts
 * {@code topic.*.silkwire-train.ndjson} in another; what they are examples of stands in {@code training.tsv}.
 */
public final class LanguageTraining {
    private final TrainingMix mix = new TrainingMix();
    private final LanguageTrainer trainer = new LanguageTrainer();

    private LanguageTraining() {}

    /** Writes the model into the folder {@code model}: a file per script. The same texts give the same bytes. */
    public static void run(Path corpus, Path sets, Path model) throws IOException {
        LanguageTraining training = new LanguageTraining();
        for (SentenceSet set : List.of(SentenceSet.SIB, SentenceSet.FLORES)) {
            set.read(sets, (language, row, sentence) -> training.take(set, language, row, sentence));
        }
        SentenceSet.OWN.read(
                corpus, (language, row, sentence) -> training.take(SentenceSet.OWN, language, row, sentence));
        Files.createDirectories(model);
        training.trainer.write(model);
    }

    private void take(SentenceSet set, String name, int row, String sentence) {
        Script script = LetterCounts.of(sentence).leading();
        if (!mix.trains(set.name(), row) || !mix.isWrittenIn(name, script)) {
            return;
        }
        String language = mix.classOf(name);
        trainer.add(language, script, sentence);
        for (Rewriting rewriting : mix.rewritingsOf(language)) {
            String rewritten = rewriting.of(sentence.toLowerCase(Locale.ROOT));
            Script other = LetterCounts.of(rewritten).leading();
            if (other != script) {
                trainer.add(language, other, rewritten);
            }
        }
    }

    /** How well {@code detector} does on the sentences kept back, each cut to {@code longest} characters. */
    public static LanguageScore judge(Path sets, LanguageDetector detector, int longest) throws IOException {
        TrainingMix mix = new TrainingMix();
        LanguageScore.Count count = new LanguageScore.Count();
        SentenceSet.FLORES.read(
                sets,
                (language, row, text) -> mix.judges(SentenceSet.FLORES.name(), language, row)
                        .ifPresent(expected -> count.add(expected, language, found(detector, text, longest))));
        return count.score();
    }

    private static String found(LanguageDetector detector, String text, int longest) {
        String start = text.substring(0, Math.min(longest, text.length()));
        return detector.detect(Document.of("", start, List.of())).language().code();
    }
}
