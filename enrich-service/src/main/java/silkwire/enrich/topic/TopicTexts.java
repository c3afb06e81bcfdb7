package silkwire.enrich.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * Labelled texts from a file of one JSON object a line: {@code lang}, {@code title} (or none), {@code text}, and either
 * {@code labels}, top-level topics by their two digits with the first in front, and {@code narrower} ones, or {@code label}, a class of another set
 * that stands for some of them.
 */
final class TopicTexts {
    /** The classes of public sets, and the top-level topics each stands for; the first is the one to learn. */
    static final Map<String, int[]> CLASSES = Map.ofEntries(
            Map.entry("science/technology", new int[] {13}),
            Map.entry("technology", new int[] {13, 4}),
            Map.entry("politics", new int[] {11, 16}),
            Map.entry("sports", new int[] {15}),
            Map.entry("health", new int[] {7}),
            Map.entry("entertainment", new int[] {1}),
            Map.entry("travel", new int[] {10}),
            Map.entry("business", new int[] {4}),
            Map.entry("religion", new int[] {12}));

    private TopicTexts() {}

    /**
     * A text and the top-level topics that are right for it, from 1 to 17, the first in front.
     *
     * @param alternatives whether each of the topics is right alone, rather than all together
     * @param narrower the digits of the narrower topics that are right; none where the row does not say
     */
    record Text(
            String language,
            String title,
            String body,
            List<Integer> topics,
            boolean alternatives,
            List<String> narrower) {}

    /** The texts of {@code file} that have a topic. */
    static List<Text> read(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = EventJson.mapper().readTree(line);
                List<Integer> topics = topics(row);
                if (!topics.isEmpty()) {
                    texts.add(new Text(
                            row.required("lang").asString(),
                            row.path("title").asString(""),
                            row.required("text").asString(),
                            topics,
                            !row.has("labels"),
                            row.path("narrower")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList()));
                }
            }
        }
        return texts;
    }

    private static List<Integer> topics(JsonNode row) {
        List<Integer> topics = new ArrayList<>();
        if (row.has("labels")) {
            row.get("labels").forEach(label -> topics.add(Integer.parseInt(label.asString())));
        } else {
            for (int topic : CLASSES.getOrDefault(row.required("label").asString(), new int[0])) {
                topics.add(topic);
            }
        }
        return topics;
    }
}
