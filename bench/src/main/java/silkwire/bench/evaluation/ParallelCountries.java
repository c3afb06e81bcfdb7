package silkwire.bench.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether the same sentence in another language got the countries of its English side. */
final class ParallelCountries implements Judge.Whole {
    private static final String ENGLISH = "en";

    private final Map<String, Map<String, Set<String>>> countries = new TreeMap<>();

    @Override
    public Judge.Comparison read(LabelledRow row) {
        String index = row.label("index");
        return (tags, scores) -> countries
                .computeIfAbsent(row.language(), language -> new TreeMap<>())
                .put(index, new Answers(tags).countries());
    }

    @Override
    public void end(Scores scores) {
        List<String> others =
                Twelve.LANGUAGES.stream().filter(each -> !each.equals(ENGLISH)).toList();
        Map<String, Set<String>> english = countries.getOrDefault(ENGLISH, Map.of());
        TaskScores task = scores.of("countries, against the English side");
        for (String language : others) {
            countries
                    .getOrDefault(language, Map.of())
                    .forEach((index, found) ->
                            task.set("agreement", language, english.getOrDefault(index, Set.of()), found));
        }
        task.mean("agreement", others);
    }
}
