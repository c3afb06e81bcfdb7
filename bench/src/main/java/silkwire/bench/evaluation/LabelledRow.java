package silkwire.bench.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.WatchTarget;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * A text with its labels, as a line of a set holds it.
 *
 * @param language {@code und} where the row names none
 * @param title empty where it has none
 * @param labels the whole row
 */
record LabelledRow(String id, String language, String title, String text, JsonNode labels) {

    /** Reads a line; throws Jackson's exception where it is no such row. */
    static LabelledRow of(String line) {
        JsonNode row = EventJson.mapper().readTree(line);
        JsonNode text = row.has("body") ? row.required("body") : row.required("text");
        return new LabelledRow(
                row.required("id").asString(),
                row.path("lang").asString("und"),
                row.path("title").asString(""),
                text.asString(),
                row);
    }

    /** The text as an article to tag. */
    ReceivedItem item(WatchTarget... targets) {
        return item(text, targets);
    }

    /** This much of the text as an article to tag. */
    ReceivedItem item(String text, WatchTarget... targets) {
        return ReceivedItem.toTag(id, title, text, null, List.of(), List.of(targets));
    }

    /** A label that is a text. */
    String label(String name) {
        return labels.required(name).asString();
    }

    /** A label that is a list of texts, or one text; empty where it is absent. */
    List<String> list(String name) {
        return texts(labels.path(name));
    }

    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> texts.add(each.asString()));
        } else {
            Optional.of(node.asString("")).filter(text -> !text.isEmpty()).ifPresent(texts::add);
        }
        return texts;
    }
}
