package silkwire.enrich.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;
import silkwire.common.event.WatchTarget;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * Labelled stances from a file of one JSON object a line: {@code lang}, {@code text}, {@code target}, {@code label}, and either {@code mention}, where the
 * target stands as {@code start} and {@code end}, or {@code holder} and {@code evidence}, where the target is a country by its code.
 */
final class StanceTexts {
    static final String AUTHOR = "author";

    private StanceTexts() {}

    /** A text and what is labelled in it. */
    record Text(String language, String body, List<Item> items) {}

    /**
     * A labelled stance.
     *
     * @param watched the target's name where it is no country
     * @param evidence where the sentence begins that carries it
     */
    record Item(String target, List<WatchTarget> watched, String holder, int label, int evidence) {}

    /** The texts of {@code file}, in its order, the items of one text together. */
    static List<Text> read(Path file) throws IOException {
        Map<String, Text> texts = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = EventJson.mapper().readTree(line);
                String body = row.required("text").asString();
                String language = row.required("lang").asString();
                texts.computeIfAbsent(body, key -> new Text(language, body, new ArrayList<>()))
                        .items()
                        .add(item(row));
            }
        }
        return List.copyOf(texts.values());
    }

    private static Item item(JsonNode row) {
        String target = row.required("target").asString();
        JsonNode mention = row.path("mention");
        List<WatchTarget> watched = mention.isObject()
                ? List.of(new WatchTarget(
                        "t",
                        target,
                        List.of(new Span(
                                TextField.BODY,
                                mention.required("start").asInt(),
                                mention.required("end").asInt()))))
                : List.of();
        return new Item(
                target,
                watched,
                row.path("holder").asString(AUTHOR),
                labelOf(row.required("label").asString()),
                row.path("evidence").path("start").asInt(0));
    }

    static int labelOf(String label) {
        return switch (label) {
            case "supportive" -> StanceModel.SUPPORTIVE;
            case "critical" -> StanceModel.CRITICAL;
            case "neutral" -> StanceModel.NEUTRAL;
            default ->
                throw new IllegalArgumentException(
                        "A label is one of " + Set.of("supportive", "critical", "neutral") + ", not " + label);
        };
    }
}
