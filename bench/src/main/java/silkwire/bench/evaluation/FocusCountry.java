package silkwire.bench.evaluation;

import java.util.List;

/** Whether the country in focus is the one the text is about, or one of the two. */
final class FocusCountry implements Judge.Whole {
    @Override
    public Judge.Comparison read(LabelledRow row) {
        List<String> labelled = row.list("focus");
        return (tags, scores) -> compare(row, labelled, new Answers(tags).focus(), scores.of("focus"));
    }

    static void compare(LabelledRow row, List<String> labelled, List<String> found, TaskScores task) {
        if (labelled.isEmpty()) {
            return;
        }
        boolean first = !found.isEmpty() && labelled.contains(found.getFirst());
        task.share("focusTop1", row.language(), first);
        task.share("focusAny", row.language(), found.stream().anyMatch(labelled::contains));
        if (!first) {
            task.error(row, String.join(" ", labelled), String.join(" ", found));
        }
    }
}
