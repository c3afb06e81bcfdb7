package silkwire.search.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.query.TopicVocabulary;

/** Counts of topics as the tree they form: each under the nearest broader topic that was counted too. */
public final class TopicTree {
    private static final String NO_PARENT = "";

    private final Map<String, List<FacetCount>> byParent = new LinkedHashMap<>();

    private TopicTree(List<FacetCount> counts) {
        List<String> counted = counts.stream().map(FacetCount::value).toList();
        for (FacetCount count : counts) {
            String parent = TopicVocabulary.ancestorsOf(count.value()).stream()
                    .filter(counted::contains)
                    .findFirst()
                    .orElse(NO_PARENT);
            byParent.computeIfAbsent(parent, code -> new ArrayList<>()).add(count);
        }
    }

    /** The topics without a broader one, in the order they were counted in, each with those below it. */
    public static List<FacetCount> of(List<FacetCount> counts) {
        return new TopicTree(counts).below(NO_PARENT);
    }

    private List<FacetCount> below(String parent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(count -> count.with(below(count.value())))
                .toList();
    }
}
