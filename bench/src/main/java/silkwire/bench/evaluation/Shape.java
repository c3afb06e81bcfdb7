package silkwire.bench.evaluation;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a set can judge, told by its name and by the fields of a row. */
final class Shape {
    private Shape() {}

    /** The judge of the rows of {@code set}, of which {@code row} is one; none where nothing is known to judge. */
    static Optional<Judge> judgeOf(String set, JsonNode row) {
        if (row.has("flores") && !row.has("label")) {
            return Optional.of(new SentenceLanguages(
                    set.startsWith("flores205.dev") ? ExpectedLanguages::keptBack : ExpectedLanguages::any));
        }
        if (row.has("target") && row.has("label")) {
            return Optional.of(row.has("holder") ? WholeTexts.of(new HolderStance()) : new TargetStance());
        }
        if (row.path("gold").isObject() || row.has("mentioned") || row.has("narrower") || row.has("stances")) {
            return Optional.of(Articles.judge());
        }
        return ofSingleLabel(row);
    }

    private static Optional<Judge> ofSingleLabel(JsonNode row) {
        if (row.has("label")) {
            return Optional.of(
                    row.has("index")
                            ? WholeTexts.of(new TopicClass(), new ParallelCountries())
                            : WholeTexts.of(new TopicClass()));
        }
        if (row.has("labels")) {
            return Optional.of(WholeTexts.of(new TopicLabels()));
        }
        if (row.has("toponyms")) {
            return Optional.of(WholeTexts.of(new ToponymCountries()));
        }
        if (row.has("focus")) {
            return Optional.of(WholeTexts.of(new FocusCountry()));
        }
        if (row.has("spans")) {
            return Optional.of(WholeTexts.of(new CountrySpans()));
        }
        return row.has("lang") ? Optional.of(WholeTexts.of(new LanguageFound())) : Optional.empty();
    }
}
