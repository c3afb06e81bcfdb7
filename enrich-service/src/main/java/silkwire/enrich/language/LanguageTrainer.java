package silkwire.enrich.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns one {@link LanguageModel} per script from sentences of many classes. The same sentences give the same bytes, in
 * whichever order they come.
 */
final class LanguageTrainer {
    private static final int MOST_SEQUENCES = 60_000;
    private static final int ROUNDS = 7;
    private static final int EXCERPTS = 1500;
    private static final int EXCERPTS_OF_REFUSED = 250;
    private static final int TYPICAL = 300;
    private static final double LEAST_OF_TYPICAL = 0.3;
    private static final long SEED = 7;

    private final Map<Script, Map<String, List<String>>> sentences = new TreeMap<>();

    /** Takes a sentence of this class in this script. */
    void add(String language, Script script, String sentence) {
        sentences
                .computeIfAbsent(script, key -> new TreeMap<>(LanguageTrainer::answeredFirst))
                .computeIfAbsent(language, key -> new ArrayList<>())
                .add(sentence.replace('İ', 'i').toLowerCase(Locale.ROOT));
    }

    private static int answeredFirst(String one, String other) {
        int order = Boolean.compare(TrainingMix.isRefused(one), TrainingMix.isRefused(other));
        return order == 0 ? one.compareTo(other) : order;
    }

    /** Writes the model of every script into {@code folder}. */
    void write(Path folder) throws IOException {
        for (Script script : LanguageModel.SCRIPTS) {
            LanguageModelFile.write(learn(script, sentences.getOrDefault(script, Map.of())), folder, script);
        }
    }

    private static LanguageModel learn(Script script, Map<String, List<String>> sentences) {
        List<String> names = List.copyOf(sentences.keySet());
        int answered = (int)
                names.stream().filter(name -> !TrainingMix.isRefused(name)).count();
        List<List<String>> texts = new ArrayList<>();
        sentences.values().forEach(of -> texts.add(of.stream().sorted().toList()));
        List<List<Letters>> letters = texts.stream()
                .map(of -> of.stream().map(text -> Letters.of(text, script)).toList())
                .toList();
        ClassWeights weights = new ClassWeights(new SequenceCounts(letters, answered), names.size(), MOST_SEQUENCES);
        learn(weights, script, texts, answered);
        LanguageClasses classes = new LanguageClasses(names, answered);
        LanguageModel model = weights.rounded(classes);
        for (int c = 0; c < answered; c++) {
            classes.setLeast(c, leastEvidence(model, c, letters.get(c)));
        }
        return model;
    }

    private static void learn(ClassWeights weights, Script script, List<List<String>> texts, int answered) {
        List<Integer> examples = new ArrayList<>();
        for (int c = 0; c < texts.size(); c++) {
            examples.addAll(Collections.nCopies(c < answered ? EXCERPTS : EXCERPTS_OF_REFUSED, c));
        }
        Random order = new Random(SEED);
        Excerpts excerpts = new Excerpts(SEED);
        double steps = (double) ROUNDS * examples.size();
        int step = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, order);
            for (int c : examples) {
                weights.learn(Letters.of(excerpts.from(texts.get(c)), script), c, 1 - step++ / steps);
            }
        }
    }

    private static float leastEvidence(LanguageModel model, int c, List<Letters> letters) {
        double[] evidence = letters.stream()
                .limit(TYPICAL)
                .mapToDouble(text -> model.evidence(c, text))
                .sorted()
                .toArray();
        return (float) (LEAST_OF_TYPICAL * evidence[evidence.length / 2]);
    }
}
