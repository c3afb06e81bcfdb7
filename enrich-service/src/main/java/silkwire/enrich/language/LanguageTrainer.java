package silkwire.enrich.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts character sequences per class and writes one {@link NgramModel} per script. The same texts give the same bytes,
 * in whichever order they come. The class is the language; {@code und} collects texts of languages that shall be refused;
 * {@code und-…} is one of them with a class of its own, since it resembles one that shall not.
 */
final class LanguageTrainer {
    private static final int KEPT_PER_LANGUAGE = 2500;
    private static final double SMOOTHING = 0.4;
    private static final double HIGHEST_COST = 255;

    private final Map<Script, Map<String, Map<Integer, Integer>>> counts = new TreeMap<>();

    void count(String language, String sentence) {
        String text = sentence.replace('İ', 'i').toLowerCase(Locale.ROOT);
        Script script = new LetterCounts(text).leading();
        Map<Integer, Integer> grams = counts.computeIfAbsent(script, key -> new TreeMap<>())
                .computeIfAbsent(language, key -> new HashMap<>());
        String letters = Letters.of(text, script);
        for (int i = 0; i < letters.length(); i++) {
            int hash = 0;
            for (int n = 1; n <= NgramModel.LONGEST && i + n <= letters.length(); n++) {
                hash = NgramModel.extend(hash, letters.charAt(i + n - 1));
                grams.merge(NgramModel.finish(hash, n), 1, Integer::sum);
            }
        }
    }

    void write(Path directory) throws IOException {
        for (Script script : NgramModel.SCRIPTS) {
            Map<String, Map<Integer, Integer>> grams = counts.getOrDefault(script, Map.of());
            Path file = directory.resolve(NgramModel.nameOf(script));
            try (DataOutputStream output =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                write(grams, output);
            }
        }
    }

    private static void write(Map<String, Map<Integer, Integer>> grams, DataOutputStream output) throws IOException {
        List<String> languages = new ArrayList<>(grams.keySet());
        languages.remove(DetectedLanguages.UNDETERMINED);
        languages.add(DetectedLanguages.UNDETERMINED);
        TreeSet<Integer> kept = new TreeSet<>();
        for (Map<Integer, Integer> of : grams.values()) {
            kept.addAll(mostFrequent(of));
        }
        output.writeUTF(String.join(",", languages));
        output.writeInt(kept.size());
        for (int hash : kept) {
            output.writeInt(hash);
        }
        double[] totals = languages.stream()
                .mapToDouble(language -> total(grams.getOrDefault(language, Map.of())))
                .toArray();
        for (int hash : kept) {
            for (int l = 0; l < totals.length; l++) {
                int count = grams.getOrDefault(languages.get(l), Map.of()).getOrDefault(hash, 0);
                double cost = -Math.log((count + SMOOTHING) / (totals[l] + SMOOTHING * kept.size()));
                output.writeByte((int) Math.min(HIGHEST_COST, Math.rint(cost * NgramModel.UNIT)));
            }
        }
    }

    private static double total(Map<Integer, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> mostFrequent(Map<Integer, Integer> grams) {
        List<Map.Entry<Integer, Integer>> sorted = new ArrayList<>(grams.entrySet());
        sorted.sort(Map.Entry.<Integer, Integer>comparingByValue(Collections.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return sorted.stream().limit(KEPT_PER_LANGUAGE).map(Map.Entry::getKey).toList();
    }
}
