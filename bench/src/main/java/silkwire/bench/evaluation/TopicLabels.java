package silkwire.bench.evaluation;

import java.util.Set;
import java.util.TreeSet;

/** Whether the top-level topics are those that the row's classes stand for, of those that the set tells apart. */
final class TopicLabels implements Judge.Whole {
    @Override
    public Judge.Comparison read(LabelledRow row) {
        Set<String> right = TopicClasses.topicsOf(row.list("labels"));
        return (tags, scores) -> {
            if (!right.isEmpty()) {
                Set<String> found = new TreeSet<>(new Answers(tags).topics());
                found.retainAll(TopicClasses.ofSeveral());
                TaskScores task = scores.of("topics");
                task.set("micro", row.language(), right, found);
                if (!found.equals(right)) {
                    task.error(row, String.join(" ", right), String.join(" ", found));
                }
            }
        };
    }
}
