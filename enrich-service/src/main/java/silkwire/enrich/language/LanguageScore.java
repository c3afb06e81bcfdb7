package silkwire.enrich.language;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often a detector is right.
 *
 * @param known sentences in a language it answers
 * @param right those of them whose language it found
 * @param foreign sentences in other languages
 * @param accepted those of them it took for a language it answers
 * @param shares per answered language, how many of a hundred were found
 * @param confusions what was wrong: the set's name of the language, {@code >}, what was answered; and how often
 */
public record LanguageScore(
        int known,
        int right,
        int foreign,
        int accepted,
        SortedMap<String, Double> shares,
        SortedMap<String, Integer> confusions) {

    /** The share of sentences in known languages that were found. */
    public double accuracy() {
        return known == 0 ? 0 : (double) right / known;
    }

    /** The share of sentences in other languages that were wrongly accepted. */
    public double falseAccepts() {
        return foreign == 0 ? 0 : (double) accepted / foreign;
    }

    /** The confusions that are commonest, with how often there are. */
    public List<String> commonestConfusions(int most) {
        return confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    /** Counts one sentence after the other. */
    static final class Count {
        private final Map<String, int[]> languages = new TreeMap<>();
        private final SortedMap<String, Integer> confusions = new TreeMap<>();
        private int foreign;
        private int accepted;

        void add(String expected, String name, String found) {
            boolean isRight = found.equals(expected);
            if (!isRight) {
                confusions.merge(name + ">" + found, 1, Integer::sum);
            }
            if (expected.equals(DetectedLanguages.UNDETERMINED)) {
                foreign++;
                accepted += isRight ? 0 : 1;
            } else {
                int[] of = languages.computeIfAbsent(expected, key -> new int[2]);
                of[0]++;
                of[1] += isRight ? 1 : 0;
            }
        }

        LanguageScore score() {
            SortedMap<String, Double> shares = new TreeMap<>();
            languages.forEach((language, of) -> shares.put(language, 100.0 * of[1] / of[0]));
            return new LanguageScore(sum(0), sum(1), foreign, accepted, shares, confusions);
        }

        private int sum(int which) {
            return languages.values().stream().mapToInt(of -> of[which]).sum();
        }
    }
}
