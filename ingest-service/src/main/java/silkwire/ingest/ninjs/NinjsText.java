package silkwire.ingest.ninjs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.json.Json;
import tools.jackson.databind.JsonNode;

/** Headline and body of a ninjs item: members of their own up to 1.x, lists with roles and content types from 2.0 on. */
final class NinjsText {
    private NinjsText() {}

    static void read(JsonNode item, Draft draft) {
        draft.offer(ItemField.TITLE, "/headline", Json.text(item, "headline"));
        byRole(item.path("headlines"), "/headlines", draft);
        draft.offer(ItemField.TITLE, "/title", Json.text(item, "title"));
        for (Rendition rendition : renditions(item)) {
            rendition.offer(draft);
        }
        draft.offer(ItemField.BODY, "/description_text", NinjsReader.first(item, "description_text", "description"));
        if (!draft.has(ItemField.BODY) && !draft.has(ItemField.HTML)) {
            descriptions(item, draft);
        }
    }

    /** One form of the body; {@code type} is its content type. */
    private record Rendition(String name, String type, String text) {
        /** HTML keeps the paragraphs; other markup is read as HTML, for its text is between tags as well. */
        int rank() {
            if (type.contains("html")) {
                return 0;
            }
            return type.isEmpty() || type.startsWith("text/plain") || type.equals("text") ? 1 : 2;
        }

        void offer(Draft draft) {
            if (!draft.has(ItemField.BODY) && !draft.has(ItemField.HTML)) {
                draft.offer(rank() == 1 ? ItemField.BODY : ItemField.HTML, name, text);
            }
        }
    }

    private static List<Rendition> renditions(JsonNode item) {
        List<Rendition> renditions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : item.properties()) {
            String text = Json.text(member.getValue());
            if (member.getKey().startsWith("body_") && text != null) {
                renditions.add(
                        new Rendition("/" + member.getKey(), member.getKey().substring(5), text));
            }
        }
        int index = 0;
        for (JsonNode body : item.path("bodies")) {
            String text = Json.text(body, "value");
            String type = NinjsReader.first(body, "contenttype", "contentType", "mediatype");
            if (text != null) {
                renditions.add(new Rendition("/bodies/" + index, type == null ? "" : type, text));
            }
            index++;
        }
        renditions.sort(Comparator.comparingInt(Rendition::rank));
        return renditions;
    }

    /** The main one, else the one without a role, else the first. */
    private static void byRole(JsonNode headlines, String name, Draft draft) {
        for (boolean onlyMain : new boolean[] {true, false}) {
            for (JsonNode headline : headlines) {
                String role = Json.text(headline, "role");
                if (!onlyMain || role == null || role.equals("main")) {
                    draft.offer(ItemField.TITLE, name, value(headline));
                }
            }
        }
    }

    private static void descriptions(JsonNode item, Draft draft) {
        for (Map.Entry<String, JsonNode> member : item.properties()) {
            if (member.getKey().startsWith("description_")) {
                draft.offer(ItemField.HTML, "/" + member.getKey(), Json.text(member.getValue()));
            }
        }
        item.path("descriptions")
                .forEach(description -> draft.offer(ItemField.BODY, "/descriptions", value(description)));
    }

    private static @Nullable String value(JsonNode entry) {
        return entry.isValueNode() ? Json.text(entry) : Json.text(entry, "value");
    }
}
