package silkwire.ingest.ninjs;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.json.Json;
import silkwire.ingest.topic.TopicCodes;
import tools.jackson.databind.JsonNode;

/** Subjects, places and everything else an item says it is about, by code and by name. */
final class NinjsTopics {
    private static final Pattern DIGITS = Pattern.compile("\\d{8}");
    private static final List<String> ABOUT = List.of(
            "subject",
            "subjects",
            "place",
            "places",
            "organisation",
            "organisations",
            "event",
            "events",
            "object",
            "objects",
            "person",
            "people",
            "genre",
            "genres");

    private NinjsTopics() {}

    static void read(JsonNode item, Draft draft) {
        for (String name : ABOUT) {
            for (JsonNode concept : item.path(name)) {
                draft.add(ItemField.TAGS, "/" + name, code(concept));
                draft.add(ItemField.TAGS, "/" + name, Json.text(concept, "name"));
            }
        }
        for (String name : List.of("keywords", "slugline", "slug")) {
            JsonNode words = item.path(name);
            words.forEach(word -> draft.add(ItemField.TAGS, "/" + name, Json.text(word)));
            draft.add(ItemField.TAGS, "/" + name, Json.text(words));
        }
        String urgency = Json.text(item, "urgency");
        draft.add(ItemField.TAGS, "/urgency", urgency == null ? null : "urgency:" + urgency);
        draft.offer(
                ItemField.SECTION, "/located", item.path("service").isValueNode() ? Json.text(item, "service") : null);
        draft.add(ItemField.TAGS, "/located", Json.text(item, "located"));
    }

    /** A code of the IPTC has its prefix; any other stands as the item has it, behind its scheme where that is short. */
    private static @Nullable String code(JsonNode concept) {
        String code = TopicCodes.ofAddress(NinjsReader.first(concept, "code", "qcode", "uri", "literal"));
        String scheme = Json.text(concept, "scheme");
        if (code == null || !DIGITS.matcher(code).matches()) {
            boolean isShort =
                    scheme != null && code != null && scheme.matches("[a-z0-9-]{1,20}") && code.indexOf(':') < 0;
            return isShort ? scheme + ":" + code : code;
        }
        return (scheme != null && scheme.contains("subj") ? "subj:" : "medtop:") + code;
    }
}
