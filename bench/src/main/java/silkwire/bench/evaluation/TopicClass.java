package silkwire.bench.evaluation;

import java.util.List;
import java.util.Set;

/**
 * Whether the surest top-level topic is one that the row's class stands for. Rows of a class that the topics do not have
 * judge nothing.
 */
final class TopicClass implements Judge.Whole {
    private static final String NONE = "–";

    @Override
    public Judge.Comparison read(LabelledRow row) {
        String label = row.label("label");
        Set<String> right = TopicClasses.topicsOf(label);
        return (tags, scores) -> {
            if (!right.isEmpty()) {
                compare(row, label, right, new Answers(tags).topics(), scores.of("topics"));
            }
        };
    }

    private static void compare(
            LabelledRow row, String label, Set<String> right, List<String> topics, TaskScores task) {
        String found = topics.isEmpty() ? NONE : topics.getFirst();
        task.share("accuracy", row.language(), right.contains(found));
        task.pair(TaskScores.ALL, label, found);
        if (!right.contains(found)) {
            task.error(row, label, found);
        }
    }

    @Override
    public void end(Scores scores) {
        scores.of("topics").mean("accuracy", Twelve.LANGUAGES);
    }
}
