package silkwire.bench.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import silkwire.common.query.TopicVocabulary;
import tools.jackson.databind.JsonNode;

/**
 * Whether the topics are those of an article: the surest top-level one, all with those above them, and the narrower ones
 * alone.
 */
final class ArticleTopics implements Judge.Whole {
    private static final String NONE = "–";
    private static final String TOP_LEVEL = "000000";
    private static final String PREFIX = "medtop:";

    /**
     * @param top two digits each, the primary one first
     * @param narrower codes without {@code medtop:}; {@code null} where the row does not label them
     */
    private record Labelled(List<String> top, List<String> narrower, boolean hasNarrower) {}

    @Override
    public Judge.Comparison read(LabelledRow row) {
        JsonNode labels = Articles.labelsOf(row);
        List<String> top = new ArrayList<>();
        for (String topic : LabelledRow.texts(labels.has("topics") ? labels.path("topics") : labels.path("labels"))) {
            top.add(topic.replace(PREFIX, "").substring(0, 2));
        }
        List<String> narrower = LabelledRow.texts(labels.path("narrower")).stream()
                .map(code -> code.replace(PREFIX, ""))
                .toList();
        Labelled labelled = new Labelled(top, narrower, labels.has("narrower"));
        return (tags, scores) -> {
            if (!top.isEmpty()) {
                compare(row, labelled, new Answers(tags), scores.of("topics"));
            }
        };
    }

    private static void compare(LabelledRow row, Labelled labelled, Answers answers, TaskScores task) {
        String primary = labelled.top().getFirst();
        List<String> topics = answers.topics();
        String first = topics.isEmpty() ? NONE : topics.getFirst();
        boolean right = labelled.top().contains(first);
        task.macro("macroF1", null);
        task.share("primaryRight", row.language(), right);
        task.share("primaryIsFirst", row.language(), first.equals(primary));
        task.pair(row.language(), primary, right ? primary : first);
        Collection<String> all = new TreeSet<>(labelled.top());
        task.set("topLevel", row.language(), all, new TreeSet<>(topics));
        if (labelled.hasNarrower()) {
            compareNarrower(row.language(), labelled, answers.allTopics(), task);
        }
        if (!right) {
            task.error(row, String.join(" ", labelled.top()), String.join(" ", topics));
        }
    }

    private static void compareNarrower(String language, Labelled labelled, Collection<String> found, TaskScores task) {
        Set<String> hierarchy = new TreeSet<>();
        labelled.top().forEach(top -> hierarchy.add(top + TOP_LEVEL));
        labelled.narrower().forEach(code -> addWithAncestors(code, hierarchy));
        Set<String> hierarchyFound = new TreeSet<>();
        found.forEach(code -> addWithAncestors(code, hierarchyFound));
        task.set("hierarchical", language, hierarchy, hierarchyFound);
        task.set("narrower", language, narrower(hierarchy), narrower(hierarchyFound));
    }

    private static void addWithAncestors(String code, Set<String> hierarchy) {
        hierarchy.add(code);
        TopicVocabulary.ancestorsOf(PREFIX + code).forEach(above -> hierarchy.add(above.substring(PREFIX.length())));
    }

    private static List<String> narrower(Set<String> codes) {
        return codes.stream().filter(code -> !code.endsWith(TOP_LEVEL)).toList();
    }
}
