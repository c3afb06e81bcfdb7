package silkwire.enrich.topic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import silkwire.common.query.TopicVocabulary;

/** The topics of the {@link TopicVocabulary} by number, with the way up to the top level. */
final class TopicScheme {
    private final List<String> codes = List.copyOf(TopicVocabulary.codes());
    private final List<String> labels = codes.stream()
            .map(code -> TopicVocabulary.labelOf(code).orElse(code))
            .toList();
    private final List<int[]> ancestors = codes.stream()
            .map(code -> TopicVocabulary.ancestorsOf(code).stream()
                    .mapToInt(codes::indexOf)
                    .toArray())
            .toList();

    private final int[] topLevel =
            IntStream.range(0, codes.size()).filter(this::isTop).toArray();

    int size() {
        return codes.size();
    }

    /** The number of the topic with these eight digits. */
    int number(String digits) {
        int number = codes.indexOf("medtop:" + digits);
        if (number < 0) {
            throw new IllegalStateException("The word list names a topic that the vocabulary lacks: " + digits);
        }
        return number;
    }

    String code(int topic) {
        return codes.get(topic);
    }

    String label(int topic) {
        return labels.get(topic);
    }

    boolean isTop(int topic) {
        return ancestors.get(topic).length == 0;
    }

    /** The number of the top-level topic that is the {@code n}th of them, from 0. */
    int top(int n) {
        return topLevel[n];
    }

    /** Which of the top-level topics this one is, from 0. */
    int topNumber(int topic) {
        return Arrays.binarySearch(topLevel, topic);
    }

    /** Which of the top-level topics this one is or lies below, from 0. */
    int topNumberOf(int topic) {
        int[] above = ancestors.get(topic);
        return topNumber(above.length == 0 ? topic : above[above.length - 1]);
    }

    /** The topics above, the nearest first. */
    int[] ancestors(int topic) {
        return ancestors.get(topic);
    }
}
