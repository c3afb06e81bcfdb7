package silkwire.bench.evaluation;

/** Whether the language is the one that the row names. */
final class LanguageFound implements Judge.Whole {
    @Override
    public Judge.Comparison read(LabelledRow row) {
        String expected = row.label("lang");
        return (tags, scores) -> {
            TaskScores task = scores.of("language");
            String found = new Answers(tags).language();
            task.share("accuracy", expected, found.equals(expected));
            task.pair(TaskScores.ALL, expected, found);
            if (!found.equals(expected)) {
                task.error(row, expected, found);
            }
        };
    }
}
