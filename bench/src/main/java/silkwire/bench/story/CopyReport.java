package silkwire.bench.story;

import java.util.Map;

/**
 * How well copies were found.
 *
 * @param length of the texts: {@code brief} or {@code article}
 * @param texts how many stood in the index
 * @param recall share of edited copies that joined the story of their text, by language and edit
 * @param falsePairs texts taken for copies of another
 */
public record CopyReport(
        String length,
        long texts,
        Map<String, Map<String, Double>> recall,
        double meanRecall,
        int falsePairs,
        double falsePairsPerMillion) {}
