package silkwire.bench.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Articles labelled as a whole, in the row itself or below {@code gold}: the parts of it that the row has are judged. */
final class Articles {
    private Articles() {}

    static Judge judge() {
        return WholeTexts.of(
                new LanguageFound(), new MentionedCountries(), new Focus(), new ArticleTopics(), new HolderStance());
    }

    /** Where the labels of an article stand. */
    static JsonNode labelsOf(LabelledRow row) {
        return row.labels().path("gold").isObject() ? row.labels().path("gold") : row.labels();
    }

    /** Whether the countries found are those that the article mentions. */
    private static final class MentionedCountries implements Judge.Whole {
        @Override
        public Judge.Comparison read(LabelledRow row) {
            JsonNode mentioned = labelsOf(row).path("mentioned");
            Set<String> labelled = new TreeSet<>(LabelledRow.texts(mentioned));
            return (tags, scores) -> {
                if (mentioned.isMissingNode()) {
                    return;
                }
                Set<String> found = new Answers(tags).countries();
                TaskScores task = scores.of("countries");
                task.set("country", row.language(), labelled, found);
                if (!found.equals(labelled)) {
                    task.error(row, String.join(" ", labelled), String.join(" ", found));
                }
            };
        }
    }

    /** Whether the first country in focus is one of those that the article is about. */
    private static final class Focus implements Judge.Whole {
        @Override
        public Judge.Comparison read(LabelledRow row) {
            List<String> labelled = LabelledRow.texts(labelsOf(row).path("focus"));
            return (tags, scores) -> FocusCountry.compare(row, labelled, new Answers(tags).focus(), scores.of("focus"));
        }
    }
}
