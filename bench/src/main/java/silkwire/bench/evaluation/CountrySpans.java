package silkwire.bench.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Whether the names labelled in a text were found, kind by kind, and whether what was found is such a name. */
final class CountrySpans implements Judge.Whole {
    private record Span(String kind, int start, int end, String text) {}

    @Override
    public Judge.Comparison read(LabelledRow row) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode each : row.labels().required("spans")) {
            spans.add(new Span(
                    each.required("kind").asString(),
                    each.required("start").asInt(),
                    each.required("end").asInt(),
                    each.path("text").asString("")));
        }
        return (tags, scores) -> compare(row, spans, new Answers(tags).mentionsInBody(), scores.of("countries"));
    }

    private static void compare(
            LabelledRow row, List<Span> spans, List<Answers.CountryMention> mentions, TaskScores task) {
        for (Span span : spans) {
            boolean found = mentions.stream().anyMatch(mention -> mention.overlaps(span.start(), span.end()));
            task.share("recall" + title(span.kind()), row.language(), found);
            if (!found) {
                task.error(row, span.kind() + " " + span.text(), "nothing");
            }
        }
        for (Answers.CountryMention mention : mentions) {
            boolean on = spans.stream().anyMatch(span -> mention.overlaps(span.start(), span.end()));
            task.share("mentionsOnEntities", row.language(), on);
            if (!on) {
                task.error(
                        row,
                        "no entity",
                        row.text().substring(mention.start(), mention.end()) + " = " + mention.code());
            }
        }
    }

    private static String title(String kind) {
        return kind.substring(0, 1) + kind.substring(1).toLowerCase(Locale.ROOT);
    }
}
