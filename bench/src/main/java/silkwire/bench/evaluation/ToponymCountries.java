package silkwire.bench.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Whether each place named in a text got its country, and whether the text got the countries of its places. */
final class ToponymCountries implements Judge.Whole {
    private record Toponym(int start, int end, String code, boolean isCountry, String text) {}

    @Override
    public Judge.Comparison read(LabelledRow row) {
        List<Toponym> toponyms = new ArrayList<>();
        for (JsonNode each : row.labels().required("toponyms")) {
            toponyms.add(new Toponym(
                    each.required("start").asInt(),
                    each.required("end").asInt(),
                    each.required("code").asString(),
                    each.required("country").asBoolean(),
                    each.path("text").asString("")));
        }
        return (tags, scores) -> compare(row, toponyms, new Answers(tags), scores.of("countries"));
    }

    private static void compare(LabelledRow row, List<Toponym> toponyms, Answers answers, TaskScores task) {
        List<Answers.CountryMention> mentions = answers.mentionsInBody();
        TreeSet<String> labelled = new TreeSet<>();
        for (Toponym toponym : toponyms) {
            labelled.add(toponym.code());
            List<Answers.CountryMention> there = mentions.stream()
                    .filter(mention -> mention.overlaps(toponym.start(), toponym.end()))
                    .toList();
            boolean right = there.stream().anyMatch(mention -> mention.code().equals(toponym.code()));
            task.share("toponymsRight", row.language(), right);
            if (toponym.isCountry()) {
                task.share("countryToponymsRight", row.language(), right);
            }
            if (!right) {
                String found = there.isEmpty() ? "nothing" : there.getFirst().code();
                task.error(row, toponym.text() + " = " + toponym.code(), found);
            }
        }
        task.set("document", row.language(), labelled, answers.countries());
    }
}
