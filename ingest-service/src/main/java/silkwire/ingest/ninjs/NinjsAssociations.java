package silkwire.ingest.ninjs;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Association;
import silkwire.common.item.Draft;
import silkwire.ingest.json.Json;
import tools.jackson.databind.JsonNode;

/** The items an item goes with: an object by name up to 1.x, a list from 2.0 on. */
final class NinjsAssociations {
    private NinjsAssociations() {}

    static void read(JsonNode item, Draft draft) {
        JsonNode associations = item.path("associations");
        if (associations.isArray()) {
            associations.forEach(other -> draft.associate(association(Json.text(other, "name"), other)));
        } else {
            for (Map.Entry<String, JsonNode> other : associations.properties()) {
                draft.associate(association(other.getKey(), other.getValue()));
            }
        }
    }

    private static Association association(@Nullable String name, JsonNode other) {
        JsonNode headline = other.path("headlines").path(0);
        String title = NinjsReader.first(other, "headline", "title");
        return new Association(
                name,
                Json.text(other, "uri"),
                Json.text(other, "type"),
                title == null ? Json.text(headline, "value") : title,
                NinjsReader.first(other, "description_text", "caption"));
    }
}
